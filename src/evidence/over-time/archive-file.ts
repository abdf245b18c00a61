import * as z from 'zod/mini';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import { archiveDaysSchema, countDays } from './archive-days.ts';
import { countHeat, heatCalendarSchema } from './heat-calendar.ts';

/**
 * All data of the archive's page, so that it can be made, and can start in a browser, without the
 * archive. It is no file of the bundle: a prerendered page carries its own.
 */
export const archiveFileSchema = z.object({ ...archiveDaysSchema.shape, heat: heatCalendarSchema });
export type ArchiveFile = z.infer<typeof archiveFileSchema>;

/** `topics` is the archive's full list. */
export function makeArchiveFile(columns: Columns, topics: readonly TopicEntry[]): ArchiveFile {
  return { ...countDays(columns), heat: countHeat(columns, topics) };
}
