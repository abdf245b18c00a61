import { keyOfTerm } from '#src/content/search/search-terms.ts';
import { canBeMistyped } from '#src/content/search/search-words.ts';
import { storiesOf } from '#src/content/search/term-list.ts';
import { editsBetween } from './edit-distance.ts';
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
  /** The nearest have the lowest. */
  readonly rank: number;
};

export type SearchedParts = {
  readonly reader: SearchReader;
  readonly parts: readonly PlacedPart[];
};

/** Files that are read of each part for a beginning or an end: those of more are too many. */
const MOST_FILES = 3;

/**
 * Words with that beginning or that ending (none if empty), and about how many stories have each.
 */
export async function wordsLike(
  { reader, parts }: SearchedParts,
  beginning: string,
  ending: string,
): Promise<ReadonlyMap<string, number>> {
  const candidates = new Map<string, number>();
  const add = (word: string, level: number): void => {
    candidates.set(word, (candidates.get(word) ?? 0) + storiesOf(level));
  };
  const addOther = (word: string, level: number): void => {
    if (!word.startsWith(beginning)) add(word, level);
  };
  await Promise.all(
    parts.flatMap((part) => [
      addWords(reader, part, beginning, add),
      ...(ending === '' ? [] : [addEndings(reader, part, reversed(ending), addOther)]),
    ]),
  );
  return candidates;
}

const beginningWith = (text: string) => ({ from: text, to: endOf(text), most: MOST_FILES });

type Add = (word: string, level: number) => void;

async function addWords(
  reader: SearchReader,
  part: PlacedPart,
  beginning: string,
  add: Add,
): Promise<void> {
  const files = filesBetween(part.words, 'words/', beginningWith(beginning));
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
  const files = filesBetween(part.endings, 'endings/', beginningWith(ending));
  for (const terms of await Promise.all(files.map(reader.endings)))
    for (const { term, level } of terms) if (term.startsWith(ending)) add(reversed(term), level);
}

type Limits = {
  /** Edits at most. */
  readonly most: number;
  /** The key may be the beginning of a word. */
  readonly isLast: boolean;
};

/**
 * Those of the candidates that are near a key, the nearest first: whole words before beginnings,
 * then fewer edits, then the same first letter, then those of most stories.
 */
export function rankNear(
  key: string,
  candidates: ReadonlyMap<string, number>,
  { most, isLast }: Limits,
): readonly NearWord[] {
  const near: NearWord[] = [];
  for (const [word, stories] of candidates) {
    if (word === key || (!isLast && word.length > key.length + most)) continue;
    const { whole, beginning } = editsBetween(key, word, most);
    const isBeginning = whole > most && isLast && beginning <= most;
    const edits = isBeginning ? beginning : whole;
    if (edits > most) continue;
    if (!canBeMistyped(word)) continue;
    const isOtherFirst = word.charCodeAt(0) !== key.charCodeAt(0);
    near.push({
      key: word,
      edits,
      isBeginning,
      stories,
      rank: Number(isBeginning) * 8 + edits * 2 + Number(isOtherFirst),
    });
  }
  return near.sort((a, b) => a.rank - b.rank || b.stories - a.stories || (a.key < b.key ? -1 : 1));
}

const reversed = (text: string): string => text.split('').reverse().join('');
