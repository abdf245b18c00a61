import { readFileSync, writeFileSync } from 'node:fs';
import { importFeeds } from '#src/import/import-feeds.ts';
import type { ImportResult } from '#src/import/import-result.ts';
import type { SourceList } from '#src/import/sources/source.ts';
import { type FeedWeek, fetchWeek, runAt } from './feed-week.ts';

const listOf = (week: FeedWeek, more: Partial<SourceList> = {}): SourceList => ({
  sources: week.sources,
  windowHours: 72,
  keep: undefined,
  split: [],
  ...more,
});

/** One run of the made week, with the week's own clock. */
export function runOnce(
  data: string,
  week: FeedWeek,
  run: number,
  more: Partial<SourceList> = {},
): Promise<ImportResult> {
  const now = runAt(run);
  return importFeeds({ data, list: listOf(week, more), now, fetch: fetchWeek(week, () => now) });
}

/**
 * Goes through the runs of a week from the one whose number is in the file `place`, and writes
 * there the number of the next; a process that does this may be killed at any moment.
 */
export async function continueWeek(
  data: string,
  week: FeedWeek,
  { place, runs }: { readonly place: string; readonly runs: number },
): Promise<void> {
  for (let run = Number(readFileSync(place, 'utf8')); run < runs; run += 1) {
    await runOnce(data, week, run);
    writeFileSync(place, String(run + 1));
  }
}
