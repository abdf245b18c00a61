import type { ReportKind } from '../bundle/bundle.ts';
import type { Talk } from '../coverage/sources.ts';

/** The orders of a feed, as its address names them and as they are offered. */
export const sorts = ['top', 'latest', 'covered', 'outlets', 'quality'] as const;
/**
 * Top: heat, aged from the newest story. Latest: by time. Covered: most reports first. Outlets:
 * most independent sources first. Quality: highest first.
 */
export type Sort = (typeof sorts)[number];

/**
 * What a reader narrows the feed to. Lists hold keys (topic slugs, outlet domains) in ascending
 * order without repeats.
 */
export type Filter = {
  /** Any of these topics, or a topic below one of them. */
  readonly topics: readonly string[];
  readonly notTopics: readonly string[];
  /** Led by any of these outlets. */
  readonly outlets: readonly string[];
  readonly notOutlets: readonly string[];
  readonly kind?: ReportKind;
  /** Days in the site's zone, `YYYY-MM-DD`, both included. */
  readonly from?: string;
  readonly to?: string;
  /** Stories with a single report (the lead alone), or with many (coverage beside it). */
  readonly coverage?: 'single' | 'many';
  /** Who talks in them. */
  readonly sources?: Talk;
  /** Stories in which a report has the same text as an earlier one, or in which none has. */
  readonly copies?: 'with' | 'none';
};

/** A feed: which stories, in which order, under day headings or as one list. */
export type FeedQuery = {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly byDay: boolean;
};

/** Asks for every story. */
export const noFilter: Filter = { topics: [], notTopics: [], outlets: [], notOutlets: [] };

/** Keys as a filter lists them: ascending by code unit, each once. */
export function keyList(keys: Iterable<string>): string[] {
  return [...new Set(keys)].sort((a, b) => (a < b ? -1 : Number(a > b)));
}
