import type { Columns } from '#src/content/bundle/columns.ts';
import { choiceNames, choices } from '#src/content/order/choices.ts';
import type { ChoiceName } from '#src/content/order/facet-names.ts';
import type { Filter } from '#src/content/order/filter.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { dayName } from '#src/content/time/day-number.ts';
import { countTopics } from '#src/evidence/over-time/topic-counts.ts';
import { choicePlaces } from './choice-places.ts';
import { bitOf, facetTest, failsOnly } from './facet-test.ts';

/**
 * For every choice, its number of stories: those that have it and meet all conditions of the
 * *other* facets. An excluded topic or outlet has the number of stories that it would bring back.
 */
export type Facets = {
  /** Stories in the feed now. */
  readonly stories: number;
  /** By topic number; a story counts once for each of its topics and for all above them. */
  readonly topics: Int32Array;
  /** By number of the outlet that leads a story. */
  readonly outlets: Int32Array;
  /** By number of every outlet with a report in a story; undefined if the index has no reports. */
  readonly withOutlets: Int32Array | undefined;
  /** Of each facet with a few values, by the place of the value among its keys. */
  readonly choices: ReadonlyMap<ChoiceName, Int32Array>;
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

/** Counts the values of each facet that has a few. */
function countChoices(columns: Columns) {
  const counted = choiceNames.map((name) => ({
    name,
    own: bitOf(name),
    places: choicePlaces(columns, name),
    counts: new Int32Array(choices[name].keys.length),
  }));
  return {
    count: (n: number, fails: number): void => {
      for (const { own, places, counts } of counted)
        if (failsOnly(fails, own)) add(counts, of(places, n));
    },
    counts: (): Facets['choices'] => new Map(counted.map(({ name, counts }) => [name, counts])),
  };
}

/** Counts stories by the outlets of their reports; undefined where the index has none. */
function countReports({ notWithOutlets }: Filter, { reports, outlets }: FilterIndex) {
  if (!reports) return undefined;
  const [chosen, hidden] = [bitOf('withOutlets'), bitOf('notWithOutlets')];
  const excluded = new Set(notWithOutlets.map((domain) => outlets.get(domain)));
  const counts = new Int32Array(outlets.size);
  return {
    counts,
    /** A hidden story counts for an outlet if only the exclusion of that outlet hides it. */
    count: (n: number, fails: number): void => {
      if (!failsOnly(fails, chosen | hidden)) return;
      const [start, end] = [of(reports.starts, n), of(reports.starts, n + 1)];
      if ((fails & hidden) === 0) {
        for (let at = start; at < end; at += 1) add(counts, of(reports.outlets, at));
        return;
      }
      const hiding = reports.outlets.subarray(start, end).filter((outlet) => excluded.has(outlet));
      if (hiding.length === 1) add(counts, of(hiding, 0));
    },
  };
}

/** Counts stories by month. Stories of a day are adjacent, and a day is counted at its end. */
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

/** Stories that are not among these fail everything, so that no facet counts them. */
const within = (among: Uint8Array | undefined, failed: (n: number) => number) =>
  among ? (n: number) => (among[n] === 1 ? failed(n) : -1) : failed;

/** Counts every choice in one pass over the columns; only stories of `among`, where that is 1. */
export function countFacets(
  columns: Columns,
  filter: Filter,
  index: FilterIndex,
  among?: Uint8Array,
): Facets {
  const failed = within(among, facetTest(columns, filter, index));
  const topics = countTopics(
    columns,
    index,
    new Set(filter.notTopics.flatMap((slug) => index.topics.get(slug) ?? [])),
  );
  const outlets = new Int32Array(index.outlets.size);
  const reports = countReports(filter, index);
  const few = countChoices(columns);
  const perMonth = countMonths(columns);
  const [byTopic, hidden] = [bitOf('topics'), bitOf('notTopics')];
  const byOutlet = bitOf('outlets') | bitOf('notOutlets');
  const byDay = bitOf('from') | bitOf('to');
  let stories = 0;
  for (let n = 0; n < columns.count; n += 1) {
    const fails = failed(n);
    if (fails === 0) stories += 1;
    if (failsOnly(fails, byTopic)) topics.count(n);
    if (failsOnly(fails, byOutlet)) add(outlets, columns.outlet[n] ?? -1);
    if (failsOnly(fails, byDay)) perMonth.count(n);
    few.count(n, fails);
    reports?.count(n, fails);
    if (fails & hidden && failsOnly(fails, byTopic | hidden)) topics.countHidden(n);
  }
  return {
    stories,
    topics: topics.counts,
    outlets,
    withOutlets: reports?.counts,
    choices: few.counts(),
    months: perMonth.months(),
  };
}
