/**
 * Longest duration of an event in hours from the lead; reports under other stories must be within
 * it.
 */
export const OWN_HOURS = 72;
/** Hours from the lead from which a text counts as from other days. */
export const OTHER_HOURS = 96;

/**
 * A report of another story's list is of a lead's event if, within these hours, at least SUPPORTERS
 * of the story's own reports of the event have likeness SUPPORTER_LIKENESS with it, and the lead
 * SUPPORT_LIKENESS. Likeness is in hundredths of a nat.
 */
export const SUPPORT_HOURS = 36;
export const SUPPORTERS = 3;
export const SUPPORTER_LIKENESS = 700;
export const SUPPORT_LIKENESS = 500;

/** Otherwise it must be nearer and more like the lead, by words that belong to these days. */
export const WORDS_HOURS = 12;
export const WORDS_LIKENESS = 800;

/**
 * Words belong to these days if, of the outlets that ever shared this much of their worth, this
 * share did so now.
 */
export const BURST_WORTH = 0.8;
export const BURST_SHARE = 0.6;

/**
 * It is of another story's event if its likeness to its own lead is below this share of that to the
 * other's.
 */
export const NEAREST_SHARE = 0.65;
