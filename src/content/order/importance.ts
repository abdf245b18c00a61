/** What a story's importance is made of: the numbers that its card shows, NONE (-1) if unknown. */
type Weighed = { readonly heat: number; readonly sources: number };

/**
 * How important a story is: `(heat + 1) x independent sources of the event`, by which the front
 * page and the order "top" rank. Time has no part in it (decisions/087-front-page.md). Without heat
 * a story counts as heat 0; where its sources are none or unknown, as one source.
 */
export function importanceOf({ heat, sources }: Weighed): number {
  return (Math.max(heat, 0) + 1) * Math.max(sources, 1);
}
