import * as z from 'zod/mini';
import { count, mark, type Topic } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { FIRST_YEAR } from '#src/content/coverage/right-date.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import { monthsFrom } from './period-days.ts';
import { countTopics } from './topic-counts.ts';

/** A month, `2021-12`, or a year, `2021`. */
const period = z.string().check(z.regex(/^\d{4}(-\d{2})?$/));

export const outletActivitySchema = z.object({
  /**
   * From the oldest to the newest of the archive without a gap: all months or, in a long archive,
   * all years.
   */
  periods: z.array(z.object({ period, stories: count })),
  /** The topics with most of its stories, with the number of stories. */
  topics: z.array(z.object({ slug: z.string(), name: z.string(), lang: mark, stories: count })),
});
export type OutletActivity = z.infer<typeof outletActivitySchema>;

/** Up to this many months are shown singly; longer archives by years. */
const MOST_MONTHS = 60;

const MOST_TOPICS = 6;

type Archive = {
  readonly columns: Columns;
  readonly index: FilterIndex;
  readonly topics: readonly Topic[];
};

/**
 * Counts these stories by period and by topic. Stories with an impossible date are in no period.
 */
export function outletActivity(
  { columns, index, topics }: Archive,
  numbers: Int32Array,
): OutletActivity {
  const perTopic = countTopics(columns, index, new Set());
  for (const number of numbers) perTopic.count(number);
  const named = topics.flatMap(({ slug, name, lang }, topic) => {
    const stories = perTopic.counts[topic] ?? 0;
    return stories > 0 ? [{ slug, name, lang, stories }] : [];
  });
  return {
    periods: countPeriods(columns.days, numbers),
    topics: named.sort((a, b) => b.stories - a.stories).slice(0, MOST_TOPICS),
  };
}

const FIRST_DAY = dayNumber(`${FIRST_YEAR}-01-01`) ?? 0;

function countPeriods(days: Int32Array, numbers: Int32Array): OutletActivity['periods'] {
  const oldest = days.findLast((day) => day >= FIRST_DAY);
  const newest = days[0];
  if (oldest === undefined || newest === undefined) return [];
  const months = monthsFrom(dayName(oldest), dayName(newest));
  const length = months.length > MOST_MONTHS ? 'YYYY'.length : 'YYYY-MM'.length;
  const stories = new Map(months.map((month) => [month.slice(0, length), 0]));
  for (const number of numbers) {
    const period = dayName(days[number] ?? 0).slice(0, length);
    const held = stories.get(period);
    // A story before the oldest valid date has no period here.
    if (held !== undefined) stories.set(period, held + 1);
  }
  return [...stories].map(([period, held]) => ({ period, stories: held }));
}
