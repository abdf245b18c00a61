/**
 * An outlet without a stated role is a maker, one that reports on itself, if it leads at least
 * MAKER_STORIES stories; if MAKER_SHARE of those headlines contain its name, or a name from its
 * addresses (`azure` of azure.microsoft.com); and if outlets of MAKER_NAMERS other families name it
 * in a headline. A newspaper rarely writes about itself, and others rarely about it.
 */
export const MAKER_STORIES = 10;
export const MAKER_SHARE = 0.5;
export const MAKER_NAMERS = 3;
/** Share of the outlet's stories on a site of its own from which the name of that site counts. */
export const SITE_SHARE = 0.1;
/**
 * Share of the occurrences in the outlet's own excerpts in which the word must have a capital:
 * `space` of space.com is no name.
 */
export const NAME_CAPITALS = 0.9;
