import type { Verdicts } from './verdicts.ts';

/**
 * The copies among a story's texts, corrected by verdicts: a rejected copy is removed, and of two
 * texts that are the same the later is a copy. `copies` maps each copy to its original, and so does
 * the result: no original is a copy itself. `ids` are all texts in order of publication.
 */
export function judgeCopies(
  copies: ReadonlyMap<string, string>,
  ids: readonly string[],
  verdicts: Verdicts,
): ReadonlyMap<string, string> {
  if (!verdicts.has('copy')) return copies;
  const judged = new Map(
    [...copies].filter(([copy, original]) => verdicts.of('copy', copy, original) !== 'no'),
  );
  const places = new Map(ids.map((id, at) => [id, at]));
  for (const [a, b] of verdicts.related('copy')) {
    const [atA, atB] = [places.get(a), places.get(b)];
    if (atA !== undefined && atB !== undefined) join(judged, atA < atB ? [a, b] : [b, a], places);
  }
  return judged;
}

/** Joins the groups of two texts; the earliest of both is the original. */
function join(
  copies: Map<string, string>,
  pair: readonly [string, string],
  places: ReadonlyMap<string, number>,
): void {
  const originals = pair.map((id) => copies.get(id) ?? id);
  const [first = '', second = ''] = originals.toSorted(
    (x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0),
  );
  if (first === second) return;
  for (const [copy, original] of copies) if (original === second) copies.set(copy, first);
  copies.set(second, first);
}
