import * as z from 'zod/mini';
import { count, day } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { dayName, dayNumber } from '#src/content/time/day-number.ts';

/** The data of the archive's page: the days with stories, newest first. */
export const archiveDaysSchema = z.object({ days: z.array(z.object({ day, stories: count })) });
export type ArchiveDays = z.infer<typeof archiveDaysSchema>;
export type DayCount = ArchiveDays['days'][number];

/** Counts the stories of each day that has any. */
export function countDays({ days }: Columns): ArchiveDays {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  const newestFirst = [...counts].sort(([a], [b]) => b - a);
  return { days: newestFirst.map(([day, stories]) => ({ day: dayName(day), stories })) };
}

/** The nearest days with stories on either side of a day. */
export type DaysBeside = {
  readonly newer?: string | undefined;
  readonly older?: string | undefined;
};

/** Finds the neighbours of a day, which must be in the calendar but may have no stories. */
export function daysBeside({ days }: Columns, day: string): DaysBeside {
  const here = dayNumber(day) ?? 0;
  let newer = Number.POSITIVE_INFINITY;
  let older = Number.NEGATIVE_INFINITY;
  for (const other of days) {
    if (other > here && other < newer) newer = other;
    if (other < here && other > older) older = other;
  }
  return {
    ...(Number.isFinite(newer) && { newer: dayName(newer) }),
    ...(Number.isFinite(older) && { older: dayName(older) }),
  };
}
