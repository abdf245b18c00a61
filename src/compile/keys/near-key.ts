import { foldKey } from './fold-key.ts';

/**
 * Fields that publishers use, though each is one edit away from a field of ours (type, heat,
 * height, undated).
 */
const OWN = new Set(['time', 'beat', 'head', 'weight', 'updated']);

/** In a name this short nearly every edit makes another word. */
const SHORT = 2;

/**
 * Finds the known name of which a field name is a misspelling; undefined if it is known or there is
 * none.
 */
export type FindNearKey = (key: string) => string | undefined;

/**
 * A finder for these known names. Names are near if they are equal apart from case, invisible
 * characters, punctuation and look-alikes, or one edit apart: a letter added, missing, changed, or
 * swapped with its neighbour. Known names are never near each other.
 */
export function nearKeyFinder(known: readonly string[]): FindNearKey {
  const exact = new Set(known);
  const folded = known.map((name) => ({ name, letters: foldKey(name) }));
  return (key) => {
    if (exact.has(key)) return undefined;
    const letters = foldKey(key);
    const same = folded.find((each) => each.letters === letters);
    if (same) return same.name;
    return OWN.has(letters)
      ? undefined
      : folded.find((each) => isOneEdit(letters, each.letters))?.name;
  };
}

/** Whether one edit turns `a` into `b`, which differ. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, skip: number): string => text.slice(start + skip);
  const isSwap =
    a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2);
  if (isSwap && a.length === b.length) return true;
  if (b.length <= SHORT) return false;
  if (a.length === b.length) return rest(a, 1) === rest(b, 1);
  return a.length > b.length ? rest(a, 1) === rest(b, 0) : rest(a, 0) === rest(b, 1);
}
