import type { Card } from '../bundle/bundle.ts';

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

/** A story's importance as readers multiply it by hand, by its card. */
export type Factors = {
  readonly heatPlus1: number;
  readonly sources: number;
  readonly importance: number;
};

/** The factors of a story's importance. */
export function factorsOf({ heat, sources = 1 }: Pick<Card, 'heat' | 'sources'>): Factors {
  const known = { heat: Math.max(heat ?? 0, 0), sources: Math.max(sources, 1) };
  return { heatPlus1: known.heat + 1, sources: known.sources, importance: importanceOf(known) };
}
