import { decodeRaw, type RawText, rawText } from '../sources/raw-text.ts';
import { breaksBefore } from './yaml-content.ts';
import { readPlaces, stepInto, type YamlPlace } from './yaml-places.ts';

/** Finds the line of the file with the field at a path of keys and indexes. */
export type LocateField = (path: readonly PropertyKey[]) => number;

/**
 * Finds fields at the beginning of a line by searching; for others parses the block again, with
 * positions. A missing field has the line of its mapping. `block` must be YAML that was parsed
 * before; `firstLine` is its first line in the file. Takes time in proportion to the block and to
 * the number of fields.
 */
export function createLocator(block: string, firstLine: number): LocateField {
  const root = once(() => readPlaces(block));
  return (path) => {
    if (path.length === 0) return firstLine;
    const above = path.length === 1 ? linesAbove(block, String(path[0])) : undefined;
    return (above ?? breaksTo(block, root(), path)) + firstLine;
  };
}

/** Line breaks in a text before the node at a path. */
function breaksTo(text: string, root: YamlPlace | undefined, path: readonly PropertyKey[]): number {
  let at = root;
  let found = root?.start ?? 0;
  for (const key of path) {
    const step = at ? stepInto(text, at, key) : {};
    found = step.start ?? found;
    at = step.value;
  }
  return breaksBefore(text, found);
}

/**
 * Finds a field of one entry of `related` within that entry, if the list is in plain block style;
 * otherwise undefined. A flaw of one report is reported in each of the hundreds of files that list
 * it; parsing all of these with positions takes a second.
 */
export function locateInEntry(
  block: RawText,
  path: readonly PropertyKey[],
  firstLine: number,
): number | undefined {
  const entry = path[0] === 'related' ? findEntry(block, Number(path[1])) : undefined;
  if (!entry) return undefined;
  const breaks = path.length === 3 ? breaksBeforeKey(entry.text, String(path[2])) : undefined;
  return (breaks ?? breaksInEntry(decodeRaw(entry.text), path)) + entry.above + firstLine;
}

const breaksInEntry = (text: string, path: readonly PropertyKey[]): number =>
  breaksTo(text, readPlaces(text), [0, ...path.slice(2)]);

/**
 * Lines above the one that begins with a field of the entry itself; undefined if there is none, or
 * several.
 */
function breaksBeforeKey(entry: RawText, key: string): number | undefined {
  const start = rawText(Buffer.from(`${key}:`, 'utf8'));
  const lines = entry.split('\n');
  const at = lines.findIndex((line) => line.startsWith(start, 4) && /^ {2}[- ] /.test(line));
  return at === -1 || lines.some((line, other) => other > at && line.startsWith(start, 4))
    ? undefined
    : at;
}

const HEAD = '\nrelated:';
const ITEM = '\n  - ';

/** An entry, and the number of lines above it. */
function findEntry(block: RawText, number: number): { text: RawText; above: number } | undefined {
  const head = block.indexOf(`${HEAD}${ITEM}`);
  if (head === -1 || !(number >= 0)) return undefined;
  let at = head + HEAD.length;
  for (let passed = 0; passed < number && at !== -1; passed += 1) at = block.indexOf(ITEM, at + 1);
  if (at === -1) return undefined;
  const next = block.indexOf(ITEM, at + 1);
  const text = block.slice(at + 1, next === -1 ? undefined : next);
  const end = text.search(/\n(?! {2})/);
  return { text: end === -1 ? text : text.slice(0, end), above: breaksBefore(block, at + 1) };
}

/**
 * Lines above the one that begins with a field; undefined if there is none, or several: a text may
 * contain such a line.
 */
function linesAbove(block: string, field: string): number | undefined {
  const [above, below, another] = `\n${block}`.split(`\n${field}:`, 3);
  if (above === undefined || below === undefined || another !== undefined || /^\S/.test(below))
    return undefined;
  return above.split('\n').length - 1;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
