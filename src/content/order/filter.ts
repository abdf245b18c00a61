import type { ChoiceKeys } from './choices.ts';
import type { ListName, SingleName } from './facet-names.ts';
import type { Sort } from './orders.ts';

/** What a filter can ask for once at most: `from` and `to` are days, `YYYY-MM-DD`. */
export type SingleKeys = ChoiceKeys & { readonly from: string; readonly to: string };

/**
 * What a reader narrows the feed to. Lists hold keys (topic slugs, outlet domains) in ascending
 * order without repeats: any of these topics, or a topic below one of them; led by any of these
 * outlets (`outlets`), or with a report of any of them (`withOutlets`). Days are in the site's
 * zone, both included. choices.ts says what the rest means.
 */
export type Filter = { readonly [Name in ListName]: readonly string[] } & {
  readonly [Name in SingleName]?: SingleKeys[Name];
};

/** A feed: which stories, in which order, under day headings or as one list. */
export type FeedQuery = {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly byDay: boolean;
};

/** Matches every story. */
export const noFilter: Filter = {
  topics: [],
  notTopics: [],
  outlets: [],
  notOutlets: [],
  withOutlets: [],
  notWithOutlets: [],
};

/** Whether a filter looks at all reports of a story, which needs `reports` of the filter index. */
export const needsReports = ({ withOutlets, notWithOutlets }: Filter): boolean =>
  withOutlets.length + notWithOutlets.length > 0;

/** Keys for a filter: ascending by code unit, each once. */
export function keyList(keys: Iterable<string>): string[] {
  return [...new Set(keys)].sort((a, b) => (a < b ? -1 : Number(a > b)));
}
