/**
 * An outlet whose role nobody states is a maker, one that reports on itself, when it leads
 * MAKER_STORIES stories or more; when MAKER_SHARE of those headlines hold its name, or a name that
 * its addresses hold (`azure` of azure.microsoft.com); and when outlets of MAKER_NAMERS other
 * families have its name in a headline. A newspaper hardly writes of itself, and others hardly
 * write of it.
 */
export const MAKER_STORIES = 10;
export const MAKER_SHARE = 0.5;
export const MAKER_NAMERS = 3;
/**
 * Share of the outlet's stories that must stand at a site of its own for the name of that site to
 * count.
 */
export const SITE_SHARE = 0.1;
/**
 * Share of the places in the outlet's own excerpts in which such a word must have a capital:
 * `space` of space.com is no name.
 */
export const NAME_CAPITALS = 0.9;
