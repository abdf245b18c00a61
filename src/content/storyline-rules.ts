/**
 * A word is rare when this many stories of an archive have it at most: RARE_ROOT times the square root of their number, between RARE_LEAST
 * and RARE_MOST. A share would let a large archive's commonest products count as rare.
 */
export const RARE_ROOT = 0.6;
export const RARE_LEAST = 8;
export const RARE_MOST = 150;

/** Days after which a story continues no earlier one: what they share is a memory by then. */
export const FURTHEST_DAYS = 366;
