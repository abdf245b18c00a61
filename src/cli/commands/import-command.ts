import { importCommandOf } from '#src/import/command/import-options.ts';
import { runImport } from '#src/import/command/run-import.ts';
import { createFetch } from '#src/import/fetch/create-fetch.ts';
import { importFeeds } from '#src/import/import-feeds.ts';
import type { Typing } from '../table/cli-table.ts';
import type { Running } from './running.ts';

/** Imports feeds, or edits their list. Resolves with the exit code. */
export async function runImportWords(
  typed: Typing<'import'>,
  { progress: { onProgress, clear, signal } }: Running,
): Promise<number> {
  const now = Date.now();
  return await runImport(importCommandOf(typed, now), {
    ...{ importFeeds, createFetch, now, clock: () => performance.now(), signal },
    line: { show: onProgress, clear },
    ...{ output: process.stdout, errors: process.stderr },
  });
}
