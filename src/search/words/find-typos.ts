import { canBeMistyped } from '#src/content/search/search-words.ts';
import { mostEdits } from './edit-distance.ts';
import { type NearWord, rankNear, type SearchedParts, wordsLike } from './near-words.ts';

/** Letters that one edit leaves intact at the beginning or at the end, at most four. */
const intactIn = (letters: number): number =>
  Math.min(4, Math.max(2, Math.floor((letters - 1) / 2)));

type TypoHow = {
  /** The key may be the beginning of a word. */
  readonly isLast: boolean;
  /** It is the only word of the search, which may ask for more. */
  readonly isAlone: boolean;
};

/**
 * Words near a mistyped one that are equally near. One edit leaves half of the letters intact, at
 * the beginning or at the end, so that a file or two have all words at one edit. Two edits can
 * touch both: then by three letters of either, which finds nine of ten, and of the only word of a
 * search by two, which finds 19 of 20 and costs 20 kB more. Words with another first letter come
 * behind others at as many edits.
 */
export async function findTypos(
  where: SearchedParts,
  key: string,
  { isLast, isAlone }: TypoHow,
): Promise<readonly NearWord[]> {
  const most = mostEdits(key.length);
  if (most === 0 || !canBeMistyped(key)) return [];
  const candidates = new Map<string, number>();
  let near: readonly NearWord[] = [];
  for (const [at, [beginning, ending]] of looksAt(key, { most, isAlone }).entries()) {
    for (const [word, stories] of await wordsLike(where, beginning, ending))
      candidates.set(word, stories);
    near = rankNear(key, candidates, { most, isLast });
    // Two edits may be fewer by the next look, which costs no more than one.
    if (near[0] && (near[0].edits === 1 || at > 0)) break;
  }
  return near.filter(({ rank }) => rank === near[0]?.rank);
}

/** Beginnings and ends by which words are looked for, one after the other. */
function looksAt(
  key: string,
  { most, isAlone }: Pick<TypoHow, 'isAlone'> & { readonly most: number },
): (readonly [beginning: string, ending: string])[] {
  const half = intactIn(key.length);
  const looks: [string, string][] = [[key.slice(0, half), key.slice(-half)]];
  // A swap in the middle of four letters touches both pairs.
  if (key.length === 4) looks.push([`${key.charAt(0)}${key.charAt(2)}`, '']);
  if (most > 1) looks.push([key.slice(0, 3), key.slice(-3)]);
  if (most > 1 && isAlone) looks.push([key.slice(0, 2), key.slice(-2)]);
  return looks;
}

/**
 * Words at up to `most` edits, the nearest first, with the same two letters at one end at least.
 */
export async function findNear(
  where: SearchedParts,
  key: string,
  most: number,
): Promise<readonly NearWord[]> {
  const half = intactIn(key.length);
  // Of two letters there can be more words than are read: those that share more are read first.
  const looks = await Promise.all(
    [half, 2].map((letters) => wordsLike(where, key.slice(0, letters), key.slice(-letters))),
  );
  const candidates = new Map(looks.flatMap((words) => [...words]));
  return rankNear(key, candidates, { most, isLast: false });
}
