import { articleKeys, type KeyPlace } from './known-keys.ts';
import { statusOf } from './status-lines.ts';
import { isFalse, isTrue } from './status-words.ts';

/** A misspelt field name. */
export type KeyFault = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The misspelt names in a mapping and in the mappings inside it, except `related`. */
export function judgeKeys(
  matter: object,
  keys: KeyPlace,
  path: readonly PropertyKey[] = [],
): KeyFault[] {
  const faults: KeyFault[] = [];
  for (const key of Object.keys(matter)) {
    const near = keys.isKnown(key) ? undefined : keys.near(key);
    if (near !== undefined) faults.push({ path: [...path, key], message: sayNear(key, near) });
  }
  for (const [key, below] of keys.within) {
    const value: unknown = Object.hasOwn(matter, key) ? Reflect.get(matter, key) : undefined;
    if (!Array.isArray(value)) faults.push(...judgeBelow(value, below, [...path, key]));
    else
      for (const [at, item] of value.entries())
        faults.push(...judgeBelow(item, below, [...path, key, at]));
  }
  return faults;
}

/**
 * Whether a mapping has only known names at every depth. Nearly all do; this check allocates
 * nothing.
 */
function isSound(matter: object, keys: KeyPlace): boolean {
  for (const [key, value] of Object.entries(matter)) {
    if (!keys.isKnown(key)) return false;
    if (key === 'related' || typeof value !== 'object' || value === null) continue;
    const below = keys.within.get(key);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) {
      if (
        typeof item === 'object' &&
        item !== null &&
        !(below && !Array.isArray(item) && isSound(item, below))
      )
        return false;
    }
  }
  return true;
}

const judgeBelow = (value: unknown, keys: KeyPlace, path: readonly PropertyKey[]): KeyFault[] =>
  typeof value === 'object' && value !== null ? judgeKeys(value, keys, path) : [];

/**
 * `judgeKeys` for an article or an entry of `related`; also finds, below another field, that it is
 * not to be shown.
 */
export function judgeArticleKeys(matter: object): KeyFault[] {
  if (isSound(matter, articleKeys)) return [];
  const faults = judgeKeys(matter, articleKeys);
  for (const [key, value] of Object.entries(matter)) {
    if (key === 'related' || !holdsStatus(value)) continue;
    for (const found of findStatus(value, [key]))
      if (mayBeMeant(found)) faults.push(sayPlace(found));
  }
  return faults;
}

/** A `removed` or `published` below another field. */
type Inner = {
  readonly path: readonly PropertyKey[];
  readonly status: string;
  readonly value: unknown;
};

/**
 * Whether it may be meant for the article. A publisher's own mapping may have its own `published`;
 * only `removed` is in doubt there too.
 */
function mayBeMeant({ path: [field], status, value }: Inner): boolean {
  if (status === 'removed') return !isFalse(value);
  return isFalse(value) && articleKeys.isKnown(String(field));
}

/** A cheap test before the slow `findStatus`, which is hardly ever needed. */
function holdsStatus(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsStatus);
  for (const key of Object.keys(value)) if (statusOf(key) !== undefined) return true;
  return Object.values(value).some(holdsStatus);
}

function* findStatus(value: unknown, path: readonly PropertyKey[]): Generator<Inner, void> {
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const status = isList ? undefined : statusOf(key);
    if (status !== undefined) yield { path: [...path, key], status, value: inner };
    yield* findStatus(inner, [...path, key]);
  }
}

function sayNear(key: string, near: string): string {
  const odd = [...key].filter((sign) => !/[\x21-\x7e]/.test(sign));
  const codes = [...new Set(odd)].slice(0, 3).map(codeOf);
  const held = codes.length === 0 ? '' : ` (it contains ${codes.join(', ')})`;
  return `looks like a misspelling of ${near}${held}; write ${near}, or rename your own field`;
}

const codeOf = (sign: string): string =>
  sign === ' '
    ? 'a blank'
    : `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function sayPlace({ path, status, value }: Inner): KeyFault {
  const written =
    status === 'removed' && isTrue(value) ? 'removed: true' : `${status}: with true or false`;
  const message = `does not belong here and may be meant for the article; write ${written} at the beginning of a line`;
  return { path, message };
}
