import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Finds the line of the file at which the field stands that a path of keys and numbers leads to. */
export type LocateField = (path: readonly PropertyKey[]) => number;

/**
 * Reads a block a second time, slowly and with positions; only files with something to report need it. A field that is missing
 * has the line of the mapping it is missing from. `firstLine` is the line of the file at which the block begins.
 */
export function createLocator(block: string, firstLine: number): LocateField {
  const lines = new LineCounter();
  let root: unknown;
  return (path) => {
    if (path.length === 0) return firstLine;
    root ??= parseDocument(block, { lineCounter: lines, schema: 'core', logLevel: 'silent' }).contents;
    let [at, found] = [root, rangeOf(root) ?? 0];
    for (const key of path) {
      const [place, next] = step(at, key);
      found = place ?? found;
      at = next;
    }
    return lines.linePos(found).line + firstLine - 1;
  };
}

/** Where the key or the entry stands, and what it holds. */
function step(node: unknown, key: PropertyKey): [number | undefined, unknown] {
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
