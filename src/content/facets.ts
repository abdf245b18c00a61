import type { Columns } from './columns.ts';
import { dayName } from './day.ts';
import { facetBits, facetTest } from './facet-test.ts';
import type { Filter } from './filter.ts';
import type { FilterIndex } from './filter-index.ts';
import { type Talk, talks } from './sources.ts';
import { countTopics } from './topic-counts.ts';

/**
 * For every choice, how many stories it offers: those that have it and meet all conditions of the *other* facets. A topic
 * or outlet that is left out shows how many stories it would bring if it were let in again.
 */
export type Facets = {
  /** Stories the feed holds now. */
  readonly stories: number;
  /** By topic number; a story counts once for each of its topics and for all above them. */
  readonly topics: Int32Array;
  /** By outlet number. */
  readonly outlets: Int32Array;
  readonly kinds: { readonly article: number; readonly video: number };
  readonly coverage: { readonly single: number; readonly many: number };
  readonly sources: Readonly<Record<Talk, number>>;
  readonly copies: { readonly with: number; readonly none: number };
  /** Months (`YYYY-MM`) with stories, newest first. */
  readonly months: readonly { readonly month: string; readonly stories: number }[];
};

function monthsOf(perDay: ReadonlyMap<number, number>): Facets['months'] {
  const months = new Map<string, number>();
  for (const day of [...perDay.keys()].sort((a, b) => b - a)) {
    const month = dayName(day).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + (perDay.get(day) ?? 0));
  }
  return [...months].map(([month, stories]) => ({ month, stories }));
}

/** Counts every choice in one pass over the columns. */
export function countFacets(columns: Columns, filter: Filter, index: FilterIndex): Facets {
  const failed = facetTest(columns, filter, index);
  const topics = countTopics(columns, index, new Set(filter.notTopics.flatMap((slug) => index.topics.get(slug) ?? [])));
  const outlets = new Int32Array(index.outlets.size);
  const kinds = { article: 0, video: 0 };
  const coverage = { single: 0, many: 0 };
  const sources = { many: 0, 1: 0, self: 0 };
  const copies = { with: 0, none: 0 };
  const perDay = new Map<number, number>();
  let stories = 0;

  const countOutlet = (n: number) => {
    const outlet = columns.outlet[n] ?? -1;
    outlets[outlet] = (outlets[outlet] ?? 0) + 1;
  };
  const countKind = (n: number) => {
    kinds[columns.kind[n] === 1 ? 'video' : 'article'] += 1;
  };
  const countCoverage = (n: number) => {
    coverage[(columns.reports[n] ?? 0) > 0 ? 'many' : 'single'] += 1;
  };
  const countSources = (n: number) => {
    sources[talks[columns.talk[n] ?? 0] ?? 'many'] += 1;
  };
  const countCopies = (n: number) => {
    copies[(columns.copies[n] ?? 0) > 0 ? 'with' : 'none'] += 1;
  };
  // Stories of a day stand together, and a day is written down when it is over.
  let [day, ofDay] = [0, 0];
  const endDay = () => {
    if (ofDay > 0) perDay.set(day, (perDay.get(day) ?? 0) + ofDay);
    ofDay = 0;
  };
  const countDay = (n: number) => {
    const own = columns.days[n] ?? 0;
    if (own !== day) endDay();
    day = own;
    ofDay += 1;
  };
  // Each facet counts the stories that fail none but its own conditions. Written out: a list of facets to go through takes twice as long.
  for (let n = 0; n < columns.count; n += 1) {
    const fails = failed(n);
    if (fails === 0) stories += 1;
    if ((fails & ~facetBits.topics) === 0) topics.count(n);
    if ((fails & ~(facetBits.outlets | facetBits.notOutlets)) === 0) countOutlet(n);
    if ((fails & ~facetBits.kind) === 0) countKind(n);
    if ((fails & ~facetBits.coverage) === 0) countCoverage(n);
    if ((fails & ~facetBits.sources) === 0) countSources(n);
    if ((fails & ~facetBits.copies) === 0) countCopies(n);
    if ((fails & ~(facetBits.from | facetBits.to)) === 0) countDay(n);
    if (fails & facetBits.notTopics && (fails & ~(facetBits.topics | facetBits.notTopics)) === 0) topics.countHidden(n);
  }
  endDay();
  return { stories, topics: topics.counts, outlets, kinds, coverage, sources, copies, months: monthsOf(perDay) };
}
