/**
 * Hours from the lead that an event lasts: what stands under another story is never of it beyond
 * these, and no word is its own.
 */
export const OWN_HOURS = 72;
/**
 * Hours from the lead from where on other days begin, for whoever asks whether words belong to
 * these.
 */
export const OTHER_HOURS = 96;

/**
 * A report that no editor put beside a lead is of its event when, within so many hours, at least
 * SUPPORTERS of the story's own reports of the event are as much like it as SUPPORTER_LIKENESS
 * says, and the lead as SUPPORT_LIKENESS. Likeness is in hundredths of a nat.
 */
export const SUPPORT_HOURS = 36;
export const SUPPORTERS = 3;
export const SUPPORTER_LIKENESS = 700;
export const SUPPORT_LIKENESS = 500;

/** Otherwise it has to be nearer and more like the lead, by words that belong to these days. */
export const WORDS_HOURS = 12;
export const WORDS_LIKENESS = 800;

/**
 * Words belong to these days when of the outlets that ever shared so much of their worth, such a
 * share did it now.
 */
export const BURST_WORTH = 0.8;
export const BURST_SHARE = 0.6;

/**
 * It is of another story's event when that one's lead is so much more like it: likeness to its own
 * lead, as a share of that.
 */
export const NEAREST_SHARE = 0.65;
