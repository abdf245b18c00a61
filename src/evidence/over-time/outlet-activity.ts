import * as z from 'zod/mini';
import { count, mark, type Topic } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';
import { countPeriods } from './archive-periods.ts';
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
