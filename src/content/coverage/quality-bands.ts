import type { PlainKey } from '#src/messages/catalogue.ts';

type QualityBand = { readonly label: PlainKey; readonly from: number | undefined };

/**
 * Bands of an archive's own quality, the best first; each begins where the one above ends. From 50
 * on the archives publish a report as a story and count its coverage into its heat; the other steps
 * are as wide.
 */
export const qualityBands: readonly QualityBand[] = [
  { label: 'evidence.quality100', from: 100 },
  { label: 'evidence.quality75', from: 75 },
  { label: 'evidence.quality50', from: 50 },
  { label: 'evidence.quality25', from: 25 },
  { label: 'evidence.quality0', from: Number.NEGATIVE_INFINITY },
  { label: 'evidence.unrated', from: undefined },
];

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
