import * as z from 'zod/mini';
import { count, format } from '../bundle/bundle.ts';

const areColumns = (value: unknown): value is Record<string, readonly unknown[]> =>
  typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);

/** What comes out of columns is parsed as the file that a story has of its own. */
export const columns = z.custom<Record<string, readonly unknown[]>>(areColumns);

/**
 * Whole stories that are neighbours in time, in columns: at most those of one month. Which fields a
 * table has, and what each is guessed from, is in story-table.ts,
 * list-tables.ts and beside-tables.ts.
 */
export const packFileSchema = z.object({
  format,
  /** Records of each table. */
  counts: z.object({ stories: count, outlets: count, strangers: count, steps: count }),
  /** What a report adds to heat in most of its stories. */
  factor: z.number(),
  outlets: columns,
  strangers: columns,
  stories: columns,
  coverage: columns,
  elsewhere: columns,
  steps: columns,
  owners: columns,
});
export type PackFile = z.infer<typeof packFileSchema>;
