import type { createFetch } from '../fetch/create-fetch.ts';
import type { importFeeds } from '../import-feeds.ts';
import type { ImportResult } from '../import-result.ts';
import { agentName } from './agent-name.ts';
import type { ImportCommand } from './import-options.ts';
import { loadList } from './load-list.ts';
import type { NewsFolder } from './news-folder.ts';

/** What an import works with; tests hand in their own. */
export type FolderTools = {
  readonly importFeeds: typeof importFeeds;
  readonly createFetch: typeof createFetch;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?:
    | ((progress: { done: number; total: number; step: string }) => void)
    | undefined;
};

type Asked = Pick<ImportCommand, 'opml' | 'since' | 'dryRun' | 'allowPrivate'>;

/** The result, and how many feeds an OPML file added to the list. */
export type FolderImport = { readonly result: ImportResult; readonly added: number };

/**
 * Imports the feeds of a folder's list, with those of an OPML file. Rejects with a CompileError for
 * a fault of the list, with the disk's error, and with the signal's reason.
 */
export async function importFolder(
  folder: NewsFolder,
  { opml, since, dryRun, allowPrivate }: Asked,
  { now, signal, onProgress, ...tools }: FolderTools,
): Promise<FolderImport> {
  const { list, problems, added, files } = await loadList(folder, { opml, dryRun, allowPrivate });
  const fetch = tools.createFetch({ agent: await agentName(folder.path), allowPrivate });
  try {
    let done = 0;
    const onAnswer = (): void => {
      done += 1;
      onProgress?.({ done, total: list.sources.length, step: 'feeds' });
    };
    const options = { data: folder.path, list, now, fetch, since, dryRun };
    const result = await tools.importFeeds({ ...options, signal, onAnswer });
    const all = [...problems, ...result.problems];
    return {
      result: { ...result, problems: all, files: [...files, ...result.files].sort() },
      added,
    };
  } finally {
    // Otherwise open connections would keep the process alive.
    fetch.close();
  }
}
