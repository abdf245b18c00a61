import { loadYaml } from './load-yaml.ts';
import { ownCopy } from './own-copy.ts';

const HEAD = '\nrelated:\n';
const ITEM = '\n  - ';
/** Stands for the list while the rest of the front matter is read; no file holds it by chance. */
const MARKER = 'coranto-related-stands-here';

/** Reads one front-matter block, as `loadYaml` does. */
export type ReadBlock = (block: string, firstLine: number) => unknown;

/**
 * A `loadYaml` that reads equal entries of `related` once: archives repeat the same report in hundreds of files, and the same text
 * gives the same (shared, never changed) object. Only a list in plain block style is taken apart; everything that does not
 * come apart cleanly, and everything wrong, is read whole by `loadYaml`, whose answer and line numbers then count. A value that
 * runs over the end of an entry is open in the entry where it began, and an open value is an error.
 */
export function createBlockReader(): ReadBlock {
  const known = new Map<string, unknown>();

  function readItem(text: string): unknown {
    if (known.has(text)) return known.get(text);
    const own = ownCopy(text);
    const list = loadYaml(own, 1);
    if (!Array.isArray(list) || list.length !== 1) throw new RangeError('not one entry of a list');
    known.set(own, list[0]);
    return list[0];
  }

  return (block, firstLine) => {
    const parts = takeApart(block);
    if (!parts) return loadYaml(block, firstLine);
    try {
      const rest = loadYaml(ownCopy(parts.rest), firstLine);
      if (isMarked(rest)) return { ...rest, related: parts.items.map(readItem) };
    } catch {
      // Whatever is wrong is said by the reading of the whole, below, with the file's own line numbers.
    }
    return loadYaml(block, firstLine);
  };
}

function isMarked(rest: unknown): rest is { related: unknown } {
  return typeof rest === 'object' && rest !== null && 'related' in rest && rest.related === MARKER;
}

/**
 * The entries of `related`, and the block with a marker in their place; undefined when the list is not in plain block style. When more of
 * the list follows behind a blank line, it joins the marker, which is then none any more.
 */
function takeApart(block: string): { rest: string; items: string[] } | undefined {
  const head = block.indexOf(HEAD);
  if (head === -1) return undefined;
  const from = head + HEAD.length - 1;
  const after = block.slice(from).search(/\n(?! {2})/);
  const to = after === -1 ? block.length : from + after;
  const list = block.slice(from, to);
  if (!list.startsWith(ITEM)) return undefined;
  const items = list.slice(1).split(ITEM);
  return {
    rest: `${block.slice(0, head)}\nrelated: ${MARKER}${block.slice(to)}`,
    items: items.map((item, at) => (at === 0 ? item : `${ITEM.slice(1)}${item}`)),
  };
}
