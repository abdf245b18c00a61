/**
 * The rule for *same event* of the import, in points. A word that no other text has is worth UNIT;
 * evidence is in thousandths. Chosen by reading pairs; decisions/103-finding-events.md has the
 * figures.
 */
export const UNIT = 1000;

/** Every word counts as if it were in so many more texts: a few texts do not show what is rare. */
export const MORE_TEXTS = 20;
/** Fewer texts than this make no word as rare as in so many: a small archive merges less. */
export const LEAST_TEXTS = 400;
/** A word in more than this share of the texts says nothing about a text. */
export const COMMON_SHARE = 0.2;

/** Most worth of shared words that counts. */
export const MOST_LIKENESS = 4 * UNIT;

/** What each measure of two texts adds to the evidence, per UNIT. */
export const POINTS = {
  /** Worth of all shared words, by where they stand. */
  likeness: 800,
  /** Worth of the rarest shared word. */
  rarest: 5500,
  /** Nearness in time: 1 at the same minute, 1/e after NEAR_HOURS. */
  near: 3000,
  /** Share of a title's worth that the other text lacks; of the two titles the larger. */
  unshared: -5000,
  /** Worth of a title's first word that the other text lacks: a name of its own. */
  opening: -3500,
} as const;

export const NEAR_HOURS = 24;

/** Evidence that two reports alone are of one event. */
export const PAIR_EVIDENCE = 4750;

/**
 * In a story of several texts a report needs this much with the lead, and this much with the words
 * that the texts share.
 */
export const LEAD_EVIDENCE = 0;
export const CORE_EVIDENCE = 2500;
/** Likeness that it needs with the shared words. */
export const CORE_LIKENESS = 800;
/** A word is shared if this part of the texts have it, and two at least. */
export const CORE_SHARE = 0.3;

/** Of stories that a report can join the larger is preferred: points for e times as many texts. */
export const SIZE_POINTS = 1000;
