import { keyOfTerm } from '#src/content/search/search-terms.ts';
import { canBeMistyped } from '#src/content/search/search-words.ts';
import { storiesOf } from '#src/content/search/term-list.ts';
import { editsBetween, mostEdits } from './edit-distance.ts';
import { endOf, filesBetween, type PlacedPart } from './look-up.ts';
import type { SearchReader } from './search-reader.ts';

/** A word of the archive that was perhaps meant. */
export type NearWord = {
  readonly key: string;
  readonly edits: number;
  /** Only the beginning of it was typed. */
  readonly isBeginning: boolean;
  /** About how many stories have it. */
  readonly stories: number;
};

/** Letters at the beginning or the end that a typo leaves as they are, in a first look. */
const INTACT = 2;
/** Files that are read when no word was found by an intact beginning or end. */
const LAST_FILES = 16;

/**
 * Words near a mistyped one, the nearest first. One edit leaves either the first or the last two
 * letters intact, so a few files have all words at one edit; two edits can touch both, and only
 * when nothing else is found, all words with the same first letter are read. A wrong first letter
 * comes last.
 */
export async function findTypos(
  reader: SearchReader,
  parts: readonly PlacedPart[],
  key: string,
  isLast: boolean,
): Promise<readonly NearWord[]> {
  const most = mostEdits(key.length);
  if (most === 0 || !canBeMistyped(key)) return [];
  const candidates = new Map<string, number>();
  const add = (word: string, level: number): void => {
    candidates.set(word, (candidates.get(word) ?? 0) + storiesOf(level));
  };
  const judge = (): readonly NearWord[] => nearest(key, candidates, { most, isLast });

  await Promise.all(
    parts.flatMap((part) => [
      addWords(reader, part, key.slice(0, INTACT), add),
      addEndings(reader, part, reversed(key.slice(-INTACT)), (word, level) => {
        // The others were found by their beginning.
        if (!word.startsWith(key.slice(0, INTACT))) add(word, level);
      }),
    ]),
  );
  const near = judge();
  if (near.length > 0 || most < 2) return near.length > 0 ? near : addSwapped();
  candidates.clear();
  await Promise.all(parts.map((part) => addWords(reader, part, key.slice(0, 1), add)));
  return judge();

  /** In a word of four letters a swap in the middle leaves neither pair intact. */
  async function addSwapped(): Promise<readonly NearWord[]> {
    if (key.length !== 4) return near;
    const swapped = `${key.charAt(0)}${key.charAt(2)}`;
    await Promise.all(parts.map((part) => addWords(reader, part, swapped, add)));
    return judge();
  }
}

type Add = (word: string, level: number) => void;

async function addWords(
  reader: SearchReader,
  part: PlacedPart,
  beginning: string,
  add: Add,
): Promise<void> {
  const files = filesBetween(part.words, beginning, endOf(beginning)).slice(0, LAST_FILES);
  for (const { terms } of await Promise.all(files.map(reader.words)))
    for (const { term, level } of terms)
      if (term.startsWith(beginning)) add(keyOfTerm(term), level);
}

async function addEndings(
  reader: SearchReader,
  part: PlacedPart,
  ending: string,
  add: Add,
): Promise<void> {
  const files = filesBetween(part.endings, ending, endOf(ending));
  for (const terms of await Promise.all(files.map(reader.endings)))
    for (const { term, level } of terms) if (term.startsWith(ending)) add(reversed(term), level);
}

type Limits = { readonly most: number; readonly isLast: boolean };

function nearest(
  key: string,
  candidates: ReadonlyMap<string, number>,
  { most, isLast }: Limits,
): readonly NearWord[] {
  const near: (NearWord & { readonly rank: number })[] = [];
  for (const [word, stories] of candidates) {
    if (word === key || !canBeMistyped(word)) continue;
    const { whole, beginning } = editsBetween(key, word, most);
    const isBeginning = whole > most && isLast && beginning <= most;
    const edits = isBeginning ? beginning : whole;
    if (edits > most) continue;
    const isOtherFirst = word.charCodeAt(0) !== key.charCodeAt(0);
    // Whole words before beginnings, then fewer edits, then the same first letter.
    near.push({
      key: word,
      edits,
      isBeginning,
      stories,
      rank: Number(isBeginning) * 8 + edits * 2 + Number(isOtherFirst),
    });
  }
  const least = Math.min(...near.map(({ rank }) => rank));
  return near
    .filter(({ rank }) => rank === least)
    .sort((a, b) => b.stories - a.stories || (a.key < b.key ? -1 : 1));
}

const reversed = (text: string): string => text.split('').reverse().join('');
