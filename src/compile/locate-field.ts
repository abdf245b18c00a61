import type { LineCounter, Node } from 'yaml';
import { yamlPlaces } from './yaml-places.ts';

/** Finds the line of the file at which the field stands that a path of keys and numbers leads to. */
export type LocateField = (path: readonly PropertyKey[]) => number;

/**
 * Finds fields that begin a line by that alone; for others it reads the block a second time, slowly and with positions. A field
 * that is missing has the line of the mapping it is missing from. `firstLine` is the line of the file at which the block begins.
 */
export function createLocator(block: string, firstLine: number): LocateField {
  const whole = once(() => readPlaces(block));
  // A list of reports is most of a file, and most faults are outside it.
  const short = once(() => readPlaces(block.replace(LIST, (list) => '\n'.repeat(list.split('\n').length - 1))));
  return (path) => {
    if (path.length === 0) return firstLine;
    const above = path.length === 1 ? linesAbove(block, String(path[0])) : undefined;
    if (above !== undefined) return above + firstLine;
    const { root, lines } = path[0] === 'related' ? whole() : short();
    let [at, found] = [root, rangeOf(root) ?? 0];
    for (const key of path) {
      const [place, next] = step(at, key);
      found = place ?? found;
      at = next;
    }
    return lines.linePos(found).line + firstLine - 1;
  };
}

/** How many lines stand above the one that begins with a field; undefined where none does, or several: a text may hold some. */
function linesAbove(block: string, field: string): number | undefined {
  const [above, below, another] = `\n${block}`.split(`\n${field}:`, 3);
  if (above === undefined || below === undefined || another !== undefined || /^\S/.test(below)) return undefined;
  return above.split('\n').length - 1;
}

/** `related` and all that is indented below it, in block style, with the line break before it. */
const LIST = /(?:^|\n)related:[ \t]*(?:\r?\n {2}[^\n]*)+/;

type Places = { readonly root: unknown; readonly lines: LineCounter };

function readPlaces(block: string): Places {
  const { LineCounter: Counter, parseDocument } = yamlPlaces();
  const lines = new Counter();
  return { root: parseDocument(block, { lineCounter: lines, schema: 'core', logLevel: 'silent' }).contents, lines };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Where the key or the entry stands, and what it holds. */
function step(node: unknown, key: PropertyKey): [number | undefined, unknown] {
  const { isMap, isSeq } = yamlPlaces();
  if (isMap(node)) {
    const pair = node.items.find((item) => String(item.key) === String(key));
    return pair ? [rangeOf(pair.key), pair.value] : [undefined, undefined];
  }
  const item: unknown = isSeq(node) ? node.items[Number(key)] : undefined;
  return [rangeOf(item), item];
}

function rangeOf(node: unknown): number | undefined {
  return isRanged(node) ? (node.range?.[0] ?? undefined) : undefined;
}

function isRanged(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}
