/**
 * Bands of an archive's own quality, the best first; each begins where the one above ends. From 50
 * on the archives publish a report as a story and count its coverage into its heat; the other steps
 * are as wide.
 */
export const qualityBands = [
  { name: '100 or more', from: 100 },
  { name: '75 to 99', from: 75 },
  { name: '50 to 74', from: 50 },
  { name: '25 to 49', from: 25 },
  { name: 'under 25', from: Number.NEGATIVE_INFINITY },
  { name: 'without a quality', from: undefined },
] as const;

/** Bands with a number; the last is for reports without a quality. */
const NUMBERED = qualityBands.length - 1;

/** Index of a quality's band; null is a report without one. */
export function bandOf(quality: number | null): number {
  if (quality === null) return NUMBERED;
  return qualityBands.findIndex(({ from }) => from !== undefined && quality >= from);
}

/** How many of these qualities are in each band, in the order of `qualityBands`. */
export function countBands(qualities: Iterable<number | null>): number[] {
  const counts = qualityBands.map(() => 0);
  for (const quality of qualities) {
    const band = bandOf(quality);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}

/** A band within a sentence: `quality 75 to 99`, `without a quality`. */
export function bandWords(band: number): string {
  const name = qualityBands[band]?.name ?? '';
  return band === NUMBERED ? name : `quality ${name}`;
}
