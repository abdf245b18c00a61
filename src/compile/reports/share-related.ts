import { loadYaml } from '../front-matter/load-yaml.ts';
import { parseFrontMatter } from '../front-matter/parse-front-matter.ts';
import { decodeRaw, type RawText } from '../sources/raw-text.ts';
import { createItemStore, type Item } from './item-store.ts';

const HEAD = '\nrelated:';
const ITEM = '\n  - ';
/** Where a list in plain block style ends: before a line with less indentation. */
const END = /\n(?! {2})/;
/**
 * Replaces the list while the rest of the front matter is parsed; no file contains it by chance.
 */
const MARKER = 'coranto-related-stands-here';

/**
 * Parses a front-matter block that passed the gate, as `parseFrontMatter` does. `onOutside` gets
 * the text outside the list of related reports if the list could be cut out, otherwise the whole
 * block.
 */
export type ReadBlock = (block: RawText, onOutside?: (text: string) => void) => object;

/**
 * A `parseFrontMatter` that parses equal entries of `related` once: archives repeat one report in
 * hundreds of files, and equal texts give one shared, immutable object. Only a list in plain block
 * style is split. A list that does not split cleanly, and any fault, is parsed whole by
 * `parseFrontMatter`, whose result and line numbers then count. A value that extends beyond its
 * entry is unclosed inside it, which is an error.
 */
export function createBlockReader(): ReadBlock {
  const known = createItemStore();

  function readItem(text: RawText): Item {
    const held = known.find(text);
    if (held) return held;
    const list = loadYaml(decodeRaw(text), 1);
    if (!Array.isArray(list) || list.length !== 1) throw new RangeError('not one entry of a list');
    const read = { text: ownRaw(text), value: list[0] };
    known.keep(read);
    return read;
  }

  /** The values of the list that begins at `from`, and its end. */
  function readList(block: RawText, from: number): { values: unknown[]; end: number } {
    const values: unknown[] = [];
    for (let at = from; at < block.length; ) {
      const next = block.indexOf(ITEM, at + 1);
      const text = block.slice(at + 1, next === -1 ? block.length : next);
      const held = known.find(text);
      const end = held ? -1 : text.search(END);
      values.push((held ?? readItem(end === -1 ? text : text.slice(0, end))).value);
      if (end !== -1) return { values, end: at + 1 + end };
      at += 1 + text.length;
    }
    return { values, end: block.length };
  }

  return (block, onOutside) => {
    const head = headIn(block);
    if (head !== undefined) {
      try {
        const { values, end } = readList(block, head + HEAD.length);
        const outside = decodeRaw(
          `${block.slice(0, head + HEAD.length)} ${MARKER}${block.slice(end)}`,
        );
        const rest = parseFrontMatter(outside);
        if ('related' in rest && rest.related === MARKER) {
          onOutside?.(outside);
          return { ...rest, related: values };
        }
      } catch {
        // Parsing the whole block, below, reports every fault with the file's own line numbers.
      }
    }
    const text = decodeRaw(block);
    onOutside?.(text);
    return parseFrontMatter(text);
  };
}

/** Index of the line break before the list's head; -1 if the block begins with the list. */
function headIn(block: RawText): number | undefined {
  const head = `${HEAD}${ITEM}`;
  if (block.startsWith(head.slice(1))) return -1;
  const at = block.indexOf(head);
  return at === -1 ? undefined : at;
}

/** The text in its own memory, without the file that it is a slice of. */
const ownRaw = (text: RawText): RawText => Buffer.from(text, 'latin1').toString('latin1');
