/** A text of a story for comparison with the others. */
export type ComparedText = {
  readonly id: string;
  /** Milliseconds. */
  readonly time: number;
  readonly domain: string;
  /** From `titleKey` in text-keys.ts, like the other keys. */
  readonly titleKey: string | undefined;
  /** From `shinglesOf`. */
  readonly shingles: Int32Array;
  /** From `excerptKey`. */
  readonly excerptKey: number;
};

/** Least share of shingles that two excerpts have in common (the Jaccard index). */
export const SAME_SHINGLES = 0.5;

/**
 * An outlet that runs one title twice within this time has run one text twice, in another edition
 * or corrected; the next part of a series is a day later.
 */
export const SERIES_HOURS = 20;

/**
 * After that time two excerpts of one outlet under one title must share this part of their
 * shingles: a corrected text, not the next part of a series.
 */
const MENDED_SHINGLES = 0.8;

const HOUR_MS = 3_600_000;
/**
 * An equal title is a copy for this long, later it is a series; so is a near-equal excerpt, which
 * may be a repeated quotation.
 */
export const TITLE_DAYS = 30;
export const EXCERPT_HOURS = 96;

/**
 * Whether an outlet ran one text twice under one title. If either has no excerpt, nothing speaks
 * against it.
 */
export function isAgain(before: ComparedText, after: ComparedText): boolean {
  return after.time - before.time <= SERIES_HOURS * HOUR_MS || isMended(before, after);
}

/**
 * Whether two excerpts are one, or nearly so: a corrected text. If either is missing, nothing
 * speaks against it.
 */
export function isMended(
  before: Pick<ComparedText, 'excerptKey' | 'shingles'>,
  after: Pick<ComparedText, 'excerptKey' | 'shingles'>,
): boolean {
  if (before.excerptKey === 0 || after.excerptKey === 0) return true;
  if (before.excerptKey === after.excerptKey) return true;
  const known = new Set(before.shingles);
  const both = after.shingles.filter((shingle) => known.has(shingle)).length;
  return both > 0 && both / (known.size + after.shingles.length - both) >= MENDED_SHINGLES;
}

/**
 * Whether two texts are near enough for comparing excerpts. Most texts of a story have none so
 * near.
 */
export const areNear = (
  earlier: ComparedText | undefined,
  later: ComparedText | undefined,
): boolean =>
  earlier !== undefined &&
  later !== undefined &&
  later.time - earlier.time <= EXCERPT_HOURS * HOUR_MS;
