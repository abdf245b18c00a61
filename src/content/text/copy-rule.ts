/** A text of a story as it is compared with the others. */
export type ComparedText = {
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
  readonly domain: string;
  /** From `titleKey` in text-keys.ts, as the other keys. */
  readonly titleKey: string | undefined;
  /** From `shinglesOf`. */
  readonly shingles: Int32Array;
  /** From `excerptKey`. */
  readonly excerptKey: number;
};

/**
 * Shingles of two excerpts that must be common to both, of all that either has (the Jaccard index).
 */
export const SAME_SHINGLES = 0.5;

/**
 * An outlet that runs one title twice within so long has run one text twice, in another edition or
 * mended; the next part of a series is a day off.
 */
export const SERIES_HOURS = 20;

/**
 * Shingles that must be common to two excerpts of one outlet under one title, later than that: a
 * text that was mended, and not the next part of a series.
 */
const MENDED_SHINGLES = 0.8;

const HOUR_MS = 3_600_000;
/**
 * An equal title is a copy for so long, later it is a series; so is a near-equal excerpt, which may
 * be a quotation that is used again.
 */
export const TITLE_DAYS = 30;
export const EXCERPT_HOURS = 96;

/**
 * Whether an outlet ran one text twice under one title. Where either has no excerpt, nothing says
 * that it did not.
 */
export function isAgain(before: ComparedText, after: ComparedText): boolean {
  if (after.time - before.time <= SERIES_HOURS * HOUR_MS) return true;
  if (before.excerptKey === 0 || after.excerptKey === 0) return true;
  const known = new Set(before.shingles);
  const both = after.shingles.filter((shingle) => known.has(shingle)).length;
  return both > 0 && both / (known.size + after.shingles.length - both) >= MENDED_SHINGLES;
}

/**
 * Whether the excerpts of two texts may be held against each other. Many a text of a story has none
 * so near before it, or none behind it.
 */
export const areNear = (
  earlier: ComparedText | undefined,
  later: ComparedText | undefined,
): boolean =>
  earlier !== undefined &&
  later !== undefined &&
  later.time - earlier.time <= EXCERPT_HOURS * HOUR_MS;
