import type { RawText } from '../sources/raw-text.ts';

/** An entry of a list: its text in files, and its value. */
export type Item = { readonly text: RawText; readonly value: unknown };

/** Entries by their texts. */
export type ItemStore = {
  readonly find: (text: RawText) => Item | undefined;
  readonly keep: (item: Item) => void;
};

/**
 * After so many new entries those that were not met since as many before are forgotten. Files are
 * read in order of their dates, and a report is in files of some days: all entries of 100,000 files
 * would take a gigabyte. One that comes again is parsed again.
 */
const REMEMBERED = 30_000;

export function createItemStore(remembered = REMEMBERED): ItemStore {
  let [recent, before] = [createItems(), createItems()];
  const keep = (item: Item): void => {
    if (recent.size() >= remembered) [recent, before] = [createItems(), recent];
    recent.keep(item);
  };
  const again = (item: Item | undefined): Item | undefined => {
    if (item) keep(item);
    return item;
  };
  return { find: (text) => recent.find(text) ?? again(before.find(text)), keep };
}

/** Characters of a text that form its sample. */
const SIGNS = 16;
/**
 * Entries of one sample to compare one by one: an archive may write all its reports by one pattern.
 */
const MOST_ALIKE = 8;

function createItems(): ItemStore & { readonly size: () => number } {
  /** Entries by their samples: with whole texts as keys each lookup would hash them. */
  const known = new Map<number, Item[]>();
  /** Entries by their whole texts, where too many share a sample. */
  const crowded = new Map<RawText, Item>();
  let size = 0;
  return {
    find: (text) => {
      const alike = known.get(sampleOf(text));
      return (
        alike?.find((item) => item.text === text) ??
        (alike?.length === MOST_ALIKE ? crowded.get(text) : undefined)
      );
    },
    keep: (item) => {
      size += 1;
      const sample = sampleOf(item.text);
      const alike = known.get(sample);
      if (!alike) known.set(sample, [item]);
      else if (alike.length < MOST_ALIKE) alike.push(item);
      else crowded.set(item.text, item);
    },
    size: () => size,
  };
}
/**
 * A number that texts of different reports rarely share, made of the length and of characters from
 * all over the text.
 */
function sampleOf(text: RawText): number {
  let sample = text.length;
  for (let sign = 0; sign < SIGNS; sign += 1) {
    const place = Math.floor(((sign + 0.5) * text.length) / SIGNS);
    sample = Math.imul(sample, 31) ^ text.charCodeAt(place);
  }
  return sample;
}
