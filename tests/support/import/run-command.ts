import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { importCommandOf } from '#src/import/command/import-options.ts';
import { type ImportTools, runImport } from '#src/import/command/run-import.ts';
import type { FetchOptions } from '#src/import/fetch/create-fetch.ts';
import type { ImportOptions } from '#src/import/import-feeds.ts';
import type { ImportResult, SourceResult } from '#src/import/import-result.ts';
import { typedFor } from '#tests/support/typed-for.ts';
import { temporaryFolder } from '#tests/support/workspace.ts';

export const NOW = Date.parse('2026-11-26T12:00:00Z');

/** An OPML file with these addresses. */
export const opmlOf = (...addresses: readonly string[]): string =>
  `<opml version="2.0"><body>${addresses
    .map((address) => `<outline text="Of ${address}" type="rss" xmlUrl="${address}"/>`)
    .join('\n')}</body></opml>`;

/** A folder in which the command is run, with an import that fetches nothing. */
export async function openImports(files: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  /** What the import was asked to do, in each run. */
  const asked: ImportOptions[] = [];
  const fetches: FetchOptions[] = [];

  const run = async (
    words: readonly string[],
    { status = () => 'read', ...over }: RunOptions = {},
  ): Promise<Ran> => {
    let [output, errors] = ['', ''];
    const tools: ImportTools = {
      now: NOW,
      clock: () => 0,
      signal: new AbortController().signal,
      line: { show: () => undefined, clear: () => undefined },
      output: { write: (text) => (output += text) },
      errors: { write: (text) => (errors += text) },
      createFetch: (options) => {
        fetches.push(options);
        const never = () => Promise.reject(new Error('a test fetched'));
        return Object.assign(never, { close: () => undefined });
      },
      importFeeds: (options) => {
        asked.push(options);
        return Promise.resolve(resultOf(options, status));
      },
      ...over,
    };
    const command = importCommandOf(await typedFor('import', ...words), NOW);
    const code = await runImport(command, tools);
    return { code, output, errors };
  };
  return {
    folder,
    asked,
    fetches,
    run,
    at: (path: string) => join(folder, path),
    read: (path: string) => readFile(join(folder, path), 'utf8'),
  };
}

type Ran = { readonly code: number; readonly output: string; readonly errors: string };
type RunOptions = Partial<ImportTools> & {
  readonly status?: (address: string) => SourceResult['status'];
};

const resultOf = (
  { list }: ImportOptions,
  status: (address: string) => SourceResult['status'],
): ImportResult => ({
  sources: list.sources.map(({ address, name = 'its title' }) => ({
    address,
    name,
    status: status(address),
    fresh: 1,
    known: 0,
    left: 0,
    why: undefined,
    notes: [],
    silentSince: undefined,
    moved: undefined,
    reason: undefined,
    feedAt: undefined,
  })),
  stories: { new: 1, grown: 0, renamed: 0, archived: 0, dropped: 0 },
  problems: [],
  files: ['articles/2026-11-26-a.md'],
});
