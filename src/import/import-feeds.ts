import type { Fetch } from './fetch/fetched.ts';
import type { ImportResult } from './import-result.ts';
import { askSources, type FeedAnswer } from './run/ask-sources.ts';
import { planRun } from './run/plan-run.ts';
import type { FeedSource, SourceList } from './sources/source.ts';
import { commitRun, recoverRun } from './state/commit-run.ts';
import { readState } from './state/import-state.ts';
import { lockData } from './state/run-lock.ts';

export type ImportOptions = {
  /** Folder with articles/ and the import's state; it may be missing or empty. */
  readonly data: string;
  readonly list: SourceList;
  /** The clock, in milliseconds since 1970: one instant for the whole run. */
  readonly now: number;
  readonly fetch: Fetch;
  /** Leaves out items before this time, for good; milliseconds since 1970. */
  readonly since?: number | undefined;
  /** Says what would be written, and writes nothing. */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onAnswer?: (source: FeedSource, answer: FeedAnswer) => void;
};

/**
 * Asks all feeds of a list, finds the events in what is new, and writes article files. Everything
 * or nothing is written, and a killed run is finished by the next one. Same state, answers and
 * clock give the same bytes.
 *
 * Throws a CompileError if another import is running or the state is damaged, the disk's error, and
 * the signal's reason.
 */
export async function importFeeds(options: ImportOptions): Promise<ImportResult> {
  const { data, list, now, fetch, signal, dryRun = false, onAnswer = () => undefined } = options;
  const unlock = dryRun ? () => undefined : lockData(data);
  try {
    if (!dryRun) recoverRun(data);
    const state = readState(data);
    const asked = await askSources(list.sources, {
      records: state.feeds,
      fetch,
      now,
      signal,
      onAnswer,
    });
    signal?.throwIfAborted();
    const { changes, result } = planRun({ data, list, now, since: options.since, state, asked });
    if (!dryRun) commitRun(data, changes);
    return result;
  } finally {
    unlock();
  }
}
