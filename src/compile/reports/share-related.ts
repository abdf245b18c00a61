import { loadYaml } from '../front-matter/load-yaml.ts';
import { parseFrontMatter } from '../front-matter/parse-front-matter.ts';
import { decodeRaw, type RawText } from '../sources/raw-text.ts';

const HEAD = '\nrelated:';
const ITEM = '\n  - ';
/**
 * Where a list in plain block style ends: before a line that is not indented as its entries are.
 */
const END = /\n(?! {2})/;
/** Stands for the list while the rest of the front matter is read; no file holds it by chance. */
const MARKER = 'coranto-related-stands-here';

/**
 * Reads a front-matter block that has passed the gate, as `parseFrontMatter` does. `onOutside` gets
 * the text outside the list of related reports, where the list could be cut out, and otherwise the
 * whole block.
 */
export type ReadBlock = (block: RawText, onOutside?: (text: string) => void) => object;

/**
 * A `parseFrontMatter` that reads equal entries of `related` once: archives repeat the same report
 * in hundreds of files, and the same text gives the same (shared, never changed) object. Only a
 * list in plain block style is taken apart; everything that does not come apart cleanly, and
 * everything wrong, is read whole by `parseFrontMatter`, whose answer and line numbers then count.
 * A value that runs over the end of an entry is open in the entry where it began, and an open value
 * is an error.
 */
export function createBlockReader(): ReadBlock {
  /**
   * Entries by their samples: a whole text as the key would have to be hashed each time that it is
   * looked for.
   */
  const known = new Map<number, Item[]>();
  /** Entries by their whole texts, where too many have one sample. */
  const crowded = new Map<RawText, Item>();

  const find = (text: RawText): Item | undefined => {
    const alike = known.get(sampleOf(text));
    return (
      alike?.find((item) => item.text === text) ??
      (alike?.length === MOST_ALIKE ? crowded.get(text) : undefined)
    );
  };

  function keep(item: Item): void {
    const sample = sampleOf(item.text);
    const alike = known.get(sample);
    if (!alike) known.set(sample, [item]);
    else if (alike.length < MOST_ALIKE) alike.push(item);
    else crowded.set(item.text, item);
  }

  function readItem(text: RawText): Item {
    const held = find(text);
    if (held) return held;
    const list = loadYaml(decodeRaw(text), 1);
    if (!Array.isArray(list) || list.length !== 1) throw new RangeError('not one entry of a list');
    const read = { text: ownRaw(text), value: list[0] };
    keep(read);
    return read;
  }

  /** The values of the list that begins at `from`, and where it ends. */
  function readList(block: RawText, from: number): { values: unknown[]; end: number } {
    const values: unknown[] = [];
    for (let at = from; at < block.length; ) {
      const next = block.indexOf(ITEM, at + 1);
      const text = block.slice(at + 1, next === -1 ? block.length : next);
      const held = find(text);
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
        // Whatever is wrong is said by the reading of the whole, below, with the file's own line
        // numbers.
      }
    }
    const text = decodeRaw(block);
    onOutside?.(text);
    return parseFrontMatter(text);
  };
}

/**
 * Where the line break stands that the list's head begins with; -1 where the block begins with the
 * list itself.
 */
function headIn(block: RawText): number | undefined {
  const head = `${HEAD}${ITEM}`;
  if (block.startsWith(head.slice(1))) return -1;
  const at = block.indexOf(head);
  return at === -1 ? undefined : at;
}

/** An entry of a list, as it stands in files, and what it says. */
type Item = { readonly text: RawText; readonly value: unknown };

/** Signs of a text that its sample is made of. */
const SIGNS = 16;
/**
 * Most entries of one sample that are held against a text one by one: an archive may write all of
 * its reports to one pattern.
 */
const MOST_ALIKE = 8;

/**
 * A number that texts of different reports hardly have in common, made of their length and of signs
 * from all over them.
 */
function sampleOf(text: RawText): number {
  let sample = text.length;
  for (let sign = 0; sign < SIGNS; sign += 1) {
    const place = Math.floor(((sign + 0.5) * text.length) / SIGNS);
    sample = Math.imul(sample, 31) ^ text.charCodeAt(place);
  }
  return sample;
}

/** The text in memory of its own, without the file that it is a slice of. */
const ownRaw = (text: RawText): RawText => Buffer.from(text, 'latin1').toString('latin1');
