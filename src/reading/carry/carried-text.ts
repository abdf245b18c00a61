import type { Settings } from '../settings.ts';
import type { KeptItem } from '../store/kept-item.ts';
import { isoOf } from './carried-instants.ts';
import {
  type CarriedItems,
  type CarriedKind,
  carriedKinds,
  instantFields,
} from './carried-kinds.ts';

export const CARRIED_FORMAT = 'coranto-device';
export const CARRIED_VERSION = 1;

/** Settings, each of which may be absent. */
export type CarriedSettings = {
  readonly [Name in keyof Settings]?: Settings[Name] | undefined;
};

/** What goes from one device to another. */
export type CarriedData = {
  /** The address of the site, with its base path. */
  readonly site?: string | undefined;
  readonly settings?: CarriedSettings | undefined;
  readonly items: CarriedItems;
};

/**
 * The text of a file for another device: JSON with one item a line, the same bytes for the same
 * data. Kinds, items and fields are in the order of their names, and instants in ISO 8601.
 */
export function writeCarried({ site, settings, items }: CarriedData): string {
  const head = [
    `"format": ${JSON.stringify(CARRIED_FORMAT)}`,
    `"version": ${CARRIED_VERSION}`,
    ...(site === undefined ? [] : [`"site": ${JSON.stringify(site)}`]),
    ...(settings === undefined ? [] : [`"settings": ${JSON.stringify(inOrder(settings))}`]),
  ];
  const kinds = carriedKinds.flatMap((kind) => {
    const some: readonly KeptItem<unknown>[] | undefined = items[kind];
    if (!some) return [];
    const lines = [...some]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((item) => `\n      ${JSON.stringify(itemFields(kind, item))}`);
    return [`\n    ${JSON.stringify(kind)}: [${lines.join(',')}${lines.length ? '\n    ' : ''}]`];
  });
  return `{\n  ${head.join(',\n  ')},\n  "items": {${kinds.join(',')}${kinds.length ? '\n  ' : ''}}\n}\n`;
}

/** An item as the file has it. */
function itemFields(kind: CarriedKind, item: KeptItem<unknown>): object {
  const { key, at } = item;
  const frame = { key, changed: isoOf(at) };
  if (item.deleted) return { ...frame, removed: true };
  const { value } = item;
  const fields = instantFields(kind);
  if (!isObject(value) || fields.length === 0) return { ...frame, value: inOrder(value) };
  const told = Object.entries(value).map(([name, field]: [string, unknown]) => [
    name,
    typeof field === 'number' && fields.includes(name) ? isoOf(field) : field,
  ]);
  return { ...frame, value: inOrder(Object.fromEntries(told)) };
}

/** A value with the fields of its objects in the order of their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, field]: [string, unknown]) => [name, inOrder(field)]),
  );
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
