/** A word is rare when at most this share of an archive's stories have it; in a small archive RARE_LEAST stories, in a large one RARE_MOST. */
export const RARE_SHARE = 0.03;
export const RARE_LEAST = 8;
export const RARE_MOST = 150;

/** Days after which a story continues no earlier one: what they share is a memory by then. */
export const FURTHEST_DAYS = 366;
