import * as z from 'zod/mini';
import { count, mark, type TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { buildFilterIndex } from '#src/content/order/filter-index.ts';
import { dayName } from '#src/content/time/day-number.ts';

/** Most topics per year. */
export const CALENDAR_TOPICS = 24;

const topicYearSchema = z.object({
  /** Index of the topic in the calendar's list. */
  topic: count,
  /** Stories of each month, January first. */
  months: z.array(count).check(z.refine((months) => months.length === 12)),
  /** Stories of the year. */
  stories: count,
});
export type TopicYear = z.infer<typeof topicYearSchema>;

/**
 * How many stories each topic has in each month, in the site's zone. A story counts once for each
 * of its topics and for all above them, as in the feed for that topic and month.
 */
export const heatCalendarSchema = z.object({
  topics: z.array(z.object({ slug: z.string(), name: z.string(), lang: mark })),
  /**
   * The newest first; in each the topics with most stories first, at most CALENDAR_TOPICS, and how
   * many others have stories.
   */
  years: z.array(z.object({ year: z.string(), topics: z.array(topicYearSchema), others: count })),
});
export type HeatCalendar = z.infer<typeof heatCalendarSchema>;

/**
 * Counts the stories of every topic by month, in one pass over the columns. `topics` is the
 * archive's full list.
 */
export function countHeat(columns: Columns, topics: readonly TopicEntry[]): HeatCalendar {
  const { lineage } = buildFilterIndex(topics, []);
  const years = [...countCells(columns, lineage)].sort(([a], [b]) => (a < b ? 1 : -1));
  const named = new Map<
    number,
    Pick<TopicEntry, 'slug' | 'name' | 'lang'> & { readonly place: number }
  >();
  const placeOf = (topic: number): number => {
    const { slug = '', name = '', lang } = topics[topic] ?? {};
    const known = named.get(topic) ?? { slug, name, lang, place: named.size };
    named.set(topic, known);
    return known.place;
  };
  const listed = years.map(([year, cells]) => {
    const mostFirst = [...cells]
      .map(([topic, months]) => ({
        topic,
        months,
        stories: months.reduce((sum, stories) => sum + stories, 0),
      }))
      .sort((a, b) => b.stories - a.stories || a.topic - b.topic);
    const shown = mostFirst
      .slice(0, CALENDAR_TOPICS)
      .map((row) => ({ ...row, topic: placeOf(row.topic) }));
    return { year, topics: shown, others: mostFirst.length - shown.length };
  });
  return {
    topics: [...named.values()].map(({ slug, name, lang }) => ({ slug, name, lang })),
    years: listed,
  };
}

/**
 * By year and by topic number, the stories of each month. `lineage` returns a topic and all above
 * it.
 */
function countCells(
  columns: Columns,
  lineage: readonly (readonly number[])[],
): Map<string, Map<number, number[]>> {
  const years = new Map<string, Map<number, number[]>>();
  // Stories are in day order, so the last parsed day mostly fits.
  let read = { day: Number.NaN, year: '', month: 0 };
  for (let n = 0; n < columns.count; n += 1) {
    const day = columns.days[n] ?? 0;
    if (day !== read.day) {
      const [year = '', month = ''] = dayName(day).split('-');
      read = { day, year, month: Number(month) - 1 };
    }
    const cells = years.get(read.year) ?? new Map<number, number[]>();
    years.set(read.year, cells);
    for (const topic of new Set((columns.topics[n] ?? []).flatMap((own) => lineage[own] ?? []))) {
      const months = cells.get(topic) ?? Array<number>(12).fill(0);
      cells.set(topic, months);
      months[read.month] = (months[read.month] ?? 0) + 1;
    }
  }
  return years;
}
