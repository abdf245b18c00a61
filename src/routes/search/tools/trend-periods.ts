import type { Columns } from '#src/content/bundle/columns.ts';
import type { Filter } from '#src/content/order/filter.ts';
import { dayNumber } from '#src/content/time/day-number.ts';
import { daysOf } from '#src/evidence/over-time/period-days.ts';
import { searchTrend, type TrendPeriod } from '#src/evidence/over-time/search-trend.ts';
import { dateSpanOf } from '#src/search/query/date-span.ts';
import { makeOperator } from '#src/search/query/make-operator.ts';
import { partsOf, withPart } from '#src/search/query/search-parts.ts';
import { type StorySet, those } from '#src/search/story-set.ts';
import { facetTest } from '#src/story-list/facet-test.ts';
import type { SearchQuery } from '#src/url/params/search-query.ts';
import type { Archive } from '../../feed/archive/archive.ts';

/** A filter at any date. */
export function withoutDays({ from: _from, to: _to, ...filter }: Filter): Filter {
  return filter;
}

/** The trend of the stories that meet a search and a filter. */
export function trendPeriods(
  { columns, index }: Archive,
  met: StorySet,
  filter: Filter,
): TrendPeriod[] {
  const failed = facetTest(columns, filter, index);
  const found = those(met, (n) => n < columns.count && failed(n) === 0);
  return searchTrend(columns.days, found);
}

/** A search in a period, `2021-12` or `2021`, instead of the dates that it has. */
export function inPeriod({ text, filter, order }: SearchQuery, period: string): SearchQuery {
  const part = makeOperator('date', period, false);
  return { text: part ? withPart(text, part) : text, filter: withoutDays(filter), order };
}

/** Of a search with dates: whether a period is within them. */
export function chosenPeriods(
  { text, filter }: SearchQuery,
  { days }: Columns,
): (period: string) => boolean {
  const newest = days[0] ?? 0;
  const spans = partsOf(text).flatMap(({ node, isExcluded }) => {
    const isAsked = node.is === 'dates' && !isExcluded;
    return (isAsked && dateSpanOf(node.operator, node.text, newest)) || [];
  });
  const all = [...spans, { from: dayNumber(filter.from ?? ''), to: dayNumber(filter.to ?? '') }];
  const from = Math.max(...all.map((span) => span.from ?? Number.NEGATIVE_INFINITY));
  const to = Math.min(...all.map((span) => span.to ?? Number.POSITIVE_INFINITY));
  const isOpen = !(Number.isFinite(from) || Number.isFinite(to));
  return (period) => {
    const own = daysOf(period);
    const [first, last] = [dayNumber(own.from) ?? 0, dayNumber(own.to) ?? 0];
    return !isOpen && first >= from && last <= to;
  };
}
