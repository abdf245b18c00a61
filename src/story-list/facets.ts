import type { Columns } from '#src/content/bundle/columns.ts';
import { type Talk, talks } from '#src/content/coverage/sources.ts';
import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { dayName } from '#src/content/time/day-number.ts';
import { countTopics } from '#src/evidence/over-time/topic-counts.ts';
import { facetBits, facetTest } from './facet-test.ts';

/**
 * For every choice, how many stories it offers: those that have it and meet all conditions of the
 * *other* facets. A topic or outlet that is left out shows how many stories it would bring if it
 * were let in again.
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

const of = (numbers: Int32Array | Uint8Array, at: number): number => numbers[at] ?? 0;

const add = (counts: Int32Array, at: number): void => {
  counts[at] = of(counts, at) + 1;
};

/**
 * Whether a story that fails these conditions fails none but a facet's `own`: each facet counts
 * such stories.
 */
const failsOnly = (fails: number, own: number): boolean => (fails & ~own) === 0;

/**
 * Counts what stories are and how they are covered; by number, since to look a name up for each
 * takes longer than all else here.
 */
function countMarks({ kind, reports, talk, copies }: Columns) {
  const [kinds, many, talking, copied] = [
    new Int32Array(2),
    new Int32Array(2),
    new Int32Array(talks.length),
    new Int32Array(2),
  ];
  return {
    count: (n: number, fails: number): void => {
      if (failsOnly(fails, facetBits.kind)) add(kinds, of(kind, n));
      if (failsOnly(fails, facetBits.coverage)) add(many, Number(of(reports, n) > 0));
      if (failsOnly(fails, facetBits.sources)) add(talking, of(talk, n));
      if (failsOnly(fails, facetBits.copies)) add(copied, Number(of(copies, n) > 0));
    },
    counts: (): Pick<Facets, 'kinds' | 'coverage' | 'sources' | 'copies'> => ({
      kinds: { article: of(kinds, 0), video: of(kinds, 1) },
      coverage: { single: of(many, 0), many: of(many, 1) },
      sources: {
        many: of(talking, 0),
        1: of(talking, 1),
        self: of(talking, 2),
        unknown: of(talking, 3),
      },
      copies: { with: of(copied, 1), none: of(copied, 0) },
    }),
  };
}

/**
 * Counts stories by month. Those of a day stand together, and a day is written down when it is
 * over.
 */
function countMonths({ days }: Columns) {
  const perDay = new Map<number, number>();
  let [day, ofDay] = [0, 0];
  const endDay = (): void => {
    if (ofDay > 0) perDay.set(day, (perDay.get(day) ?? 0) + ofDay);
    ofDay = 0;
  };
  return {
    count: (n: number): void => {
      const own = days[n] ?? 0;
      if (own !== day) endDay();
      day = own;
      ofDay += 1;
    },
    months: (): Facets['months'] => {
      endDay();
      return monthsOf(perDay);
    },
  };
}

/** Counts every choice in one pass over the columns. */
export function countFacets(columns: Columns, filter: Filter, index: FilterIndex): Facets {
  const failed = facetTest(columns, filter, index);
  const topics = countTopics(
    columns,
    index,
    new Set(filter.notTopics.flatMap((slug) => index.topics.get(slug) ?? [])),
  );
  const outlets = new Int32Array(index.outlets.size);
  const marks = countMarks(columns);
  const perMonth = countMonths(columns);
  const { topics: byTopic, notTopics: hidden } = facetBits;
  let stories = 0;
  for (let n = 0; n < columns.count; n += 1) {
    const fails = failed(n);
    if (fails === 0) stories += 1;
    if (failsOnly(fails, byTopic)) topics.count(n);
    if (failsOnly(fails, facetBits.outlets | facetBits.notOutlets))
      add(outlets, columns.outlet[n] ?? -1);
    if (failsOnly(fails, facetBits.from | facetBits.to)) perMonth.count(n);
    marks.count(n, fails);
    if (fails & hidden && failsOnly(fails, byTopic | hidden)) topics.countHidden(n);
  }
  return { stories, topics: topics.counts, outlets, ...marks.counts(), months: perMonth.months() };
}
