import { foldKey } from './fold-key.ts';

/**
 * Fields that publishers name in their own right, though each is one edit away from a field of ours
 * (type, heat, height).
 */
const OWN = new Set(['time', 'beat', 'head', 'weight']);

/** In a name this short nearly every edit makes another word. */
const SHORT = 2;

/**
 * Finds, for a field name that is none of the known ones, the known one that it nearly is;
 * undefined when there is none.
 */
export type FindNearKey = (key: string) => string | undefined;

/**
 * A finder for these known names. Names are near when they are equal but for case, invisible
 * characters, punctuation and look-alikes, or one edit apart: a letter more, less, changed, or
 * swapped with its neighbour. A known name is never near another one.
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

/** Whether one edit makes `b` of `a`, which differ. */
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
