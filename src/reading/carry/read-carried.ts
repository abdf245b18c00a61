import * as z from 'zod/mini';
import { settingsSchema } from '../settings.ts';
import { type CarriedItems, isCarriedKind, mapKinds } from './carried-kinds.ts';
import {
  CARRIED_FORMAT,
  CARRIED_VERSION,
  type CarriedData,
  type CarriedSettings,
} from './carried-text.ts';
import { fieldsOf } from './fields-of.ts';
import { type JsonPath, lineOfFault, lineOfPath, placeOf } from './line-of-path.ts';
import { readKind } from './read-kind.ts';

/** Bytes of a file that is read. */
export const MOST_BYTES = 5_000_000;

/** What was left out: its line in the file, from 1, and its place, `saved[2].value.since`. */
export type Refused = { readonly line: number; readonly place: string };

/** Why nothing can be read: too large, no JSON, not ours, or of a newer version. */
export type CarriedFault = 'large' | 'damaged' | 'foreign' | 'newer';

export type CarriedResult =
  | { readonly fault: CarriedFault; readonly line?: number | undefined }
  | {
      readonly fault?: undefined;
      readonly carried: CarriedData;
      readonly refused: readonly Refused[];
    };

const frameSchema = z.object({
  format: z.literal(CARRIED_FORMAT),
  version: z.int(),
  site: z.optional(z.catch(z.string(), '')),
  settings: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
});

/** Reads the text of such a file. What cannot be read is left out and named; the rest is taken. */
export function readCarried(text: string): CarriedResult {
  if (text.length > MOST_BYTES) return { fault: 'large' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { fault: 'damaged', line: lineOfFault(text) };
  }
  const { data: frame } = frameSchema.safeParse(json);
  if (!frame) return { fault: 'foreign' };
  if (frame.version > CARRIED_VERSION) return { fault: 'newer' };
  const paths: JsonPath[] = [];
  const refuse = (path: JsonPath): void => void paths.push(path);
  const items = readItems(frame.items ?? {}, refuse);
  const settings = frame.settings === undefined ? undefined : readSettings(frame.settings, refuse);
  const lineOf = lineOfPath(text);
  return {
    carried: { site: frame.site, settings, items },
    refused: paths.map((path) => ({ line: lineOf(path), place: placeOf(path) })),
  };
}

function readItems(json: unknown, refuse: (path: JsonPath) => void): CarriedItems {
  const kinds = fieldsOf(json);
  if (!kinds) refuse(['items']);
  for (const [name, some] of Object.entries(kinds ?? {}))
    if (!isCarriedKind(name) || !Array.isArray(some)) refuse(['items', name]);
  return mapKinds((kind) => {
    const some = kinds?.[kind];
    return Array.isArray(some)
      ? readKind(kind, some, (path) => refuse(['items', kind, ...path]))
      : undefined;
  });
}

/** Each field by itself, as the settings are parsed where they are kept. */
function readSettings(json: unknown, refuse: (path: JsonPath) => void): CarriedSettings {
  const fields = fieldsOf(json);
  if (!fields) refuse(['settings']);
  const parsed = settingsSchema.parse(fields ?? {});
  const isSame = ([name, value]: [string, unknown]): boolean => fields?.[name] === value;
  const kept = Object.entries(parsed).filter(isSame);
  for (const name of Object.keys(fields ?? {}))
    if (!kept.some(([own]) => own === name)) refuse(['settings', name]);
  return Object.fromEntries(kept);
}
