/**
 * A word or phrase is rare when at most this many stories of the archive hold it. The number does
 * not move with the archive's size.
 */
export const RARE_STORIES = 4;

/**
 * Two stories are on one matter when they share this many separate rare words or phrases,
 * HEADED_THINGS of them in a headline.
 */
export const SHARED_THINGS = 3;
export const HEADED_THINGS = 2;

/**
 * Things that this archive first met so many days before the earlier story, or later, are new with
 * it: two such are enough.
 */
export const NEW_DAYS = 15;

/**
 * Days after which a matter is continued no more, and after which the next stage of one thing is
 * not looked for.
 */
export const MATTER_DAYS = 200;
export const FURTHEST_DAYS = 366;

/** Days within which one outlet's second text on a thing is the same announcement. */
export const OWN_DAYS = 20;

/**
 * The words of a headline that stand in another one must tell this many nats, and be this share of
 * the other headline.
 */
export const CONTAINED_WORTH = 6;
export const CONTAINED_SHARE = 0.4;
/** In a story's own coverage this share. */
export const CONTAINED_IN_COVERAGE = 0.5;

/**
 * Days within which another outlet’s report of a coverage on the same matter is the event itself,
 * told late.
 */
export const LATE_DAYS = 7;

/**
 * A story whose coverage says more on one thing than this is about a product that is often written
 * of.
 */
export const MOST_STEPS = 3;
