import { countPeriods } from './archive-periods.ts';

/** A month, `2021-12`, or a year, `2021`, with the stories that a search found in it. */
export type TrendPeriod = {
  readonly period: string;
  readonly found: number;
  /** All stories of the archive in it. Without any there is no share: a gap, not a zero. */
  readonly stories: number;
};

/**
 * What a search found by period, from the archive's oldest to its newest. `days` are those of all
 * stories, newest first, and `found` are numbers of stories. As shares of their periods the counts
 * say how much the archive had on a subject, whether it took in few stories then or many.
 */
export function searchTrend(days: Int32Array, found: Iterable<number>): TrendPeriod[] {
  const all = countPeriods(days, days.keys());
  return countPeriods(days, found).map(({ period, stories }, at) => ({
    period,
    found: stories,
    stories: all[at]?.stories ?? 0,
  }));
}

/** The share of a period's stories that were found, from 0 to 1; undefined for a gap. */
export const shareOf = ({ found, stories }: TrendPeriod): number | undefined =>
  stories === 0 ? undefined : found / stories;
