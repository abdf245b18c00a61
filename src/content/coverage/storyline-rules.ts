/**
 * A word or phrase in at most this many stories of the archive is rare, whatever the archive's
 * size.
 */
export const RARE_STORIES = 4;

/**
 * Two stories are on one matter if they share this many separate rare words or phrases,
 * HEADED_THINGS of them in a headline.
 */
export const SHARED_THINGS = 3;
export const HEADED_THINGS = 2;

/**
 * Things that the archive first had at most this many days before the earlier story, or later, are
 * new with it: then two are enough.
 */
export const NEW_DAYS = 15;

/**
 * Days after which a matter is no longer continued, and after which a next stage is no longer
 * searched.
 */
export const MATTER_DAYS = 200;
export const FURTHEST_DAYS = 366;

/** Days within which one outlet's second text on a thing is the same announcement. */
export const OWN_DAYS = 20;

/**
 * The words of a headline that are in another must be worth this many nats, and be this share of
 * the other headline.
 */
export const CONTAINED_WORTH = 6;
export const CONTAINED_SHARE = 0.4;
/** The share in a story's own coverage. */
export const CONTAINED_IN_COVERAGE = 0.5;

/**
 * Days within which another outlet’s report on the same matter in a coverage is the event itself,
 * reported late.
 */
export const LATE_DAYS = 7;

/**
 * A story with more different reports on one thing is about a product that is often in the news.
 */
export const MOST_STEPS = 3;
