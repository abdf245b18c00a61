import type { Filter } from '#src/content/order/filter.ts';
import type { QueryPart } from '#src/search/query/search-parts.ts';
import type { FilterPart } from '#src/story-list/filter-parts.ts';

/** What is dropped of a search to find stories. */
type Dropped =
  | { readonly is: 'operator'; readonly part: QueryPart }
  | { readonly is: 'filters'; readonly parts: readonly FilterPart[] }
  /** All of them: the words alone are looked for, everywhere. */
  | { readonly is: 'all' };

export type WayOut = {
  readonly drop: Dropped;
  /** How many there are then. */
  readonly stories: number;
  /** The search then, where it differs from the one without results. */
  readonly to: { readonly text?: string; readonly filter?: Filter };
};
