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

/** Files that are read of each part for a beginning or an end: those of more are too many. */
const MOST_FILES = 3;

/** Letters that one edit leaves intact at the beginning or at the end, at most four. */
const intactIn = (letters: number): number =>
  Math.min(4, Math.max(2, Math.floor((letters - 1) / 2)));

/**
 * Words near a mistyped one, the nearest first. One edit leaves half of the letters intact, at the
 * beginning or at the end, so that a file or two have all words at one edit. Two edits can touch
 * both: then by two letters and, when nothing is found, by the first letter. Words with another
 * first letter come behind others at as many edits.
 */
export async function findTypos(
  { reader, parts }: Where,
  key: string,
  isLast: boolean,
): Promise<readonly NearWord[]> {
  const most = mostEdits(key.length);
  if (most === 0 || !canBeMistyped(key)) return [];
  let near: readonly NearWord[] = [];
  for (const [beginning, ending] of looksAt(key, most)) {
    const candidates = await candidatesOf({ reader, parts }, beginning, ending);
    near = nearest(key, candidates, { most, isLast });
    if (near[0] && (near[0].edits === 1 || ending === '')) return near;
  }
  return near;
}

type Where = { readonly reader: SearchReader; readonly parts: readonly PlacedPart[] };

/** Beginnings and ends by which words are looked for, one after the other. */
function looksAt(key: string, most: number): (readonly [beginning: string, ending: string])[] {
  const half = intactIn(key.length);
  const looks: [string, string][] = [[key.slice(0, half), key.slice(-half)]];
  // A swap in the middle of four letters touches both pairs.
  if (key.length === 4) looks.push([`${key.charAt(0)}${key.charAt(2)}`, '']);
  if (most > 1) looks.push([key.slice(0, 2), key.slice(-2)], [key.slice(0, 1), '']);
  return looks;
}

/** Words with that beginning or that ending (none if empty), and about how many stories have each. */
async function candidatesOf(
  { reader, parts }: Where,
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

type Add = (word: string, level: number) => void;

async function addWords(
  reader: SearchReader,
  part: PlacedPart,
  beginning: string,
  add: Add,
): Promise<void> {
  const files = filesBetween(part.words, 'words/', [beginning, endOf(beginning)]).slice(
    0,
    MOST_FILES,
  );
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
  const files = filesBetween(part.endings, 'endings/', [ending, endOf(ending)]).slice(
    0,
    MOST_FILES,
  );
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
    if (word === key || (!isLast && word.length > key.length + most)) continue;
    const { whole, beginning } = editsBetween(key, word, most);
    const isBeginning = whole > most && isLast && beginning <= most;
    const edits = isBeginning ? beginning : whole;
    if (edits > most) continue;
    if (!canBeMistyped(word)) continue;
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
