import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { vi } from 'vitest';
import { articleFile } from './markdown.ts';
import { openWorkspace } from './workspace.ts';

export const folder = 'http://site.example/data/';
/** An article of a day. */
export const on = (day: string, title: string, more: object = {}): string =>
  articleFile({ title, publishedDateTime: `${day}T08:00:00Z`, ...more });

const files = {
  'articles/2022-01-01-bridge.md': on('2022-01-01', 'Bridge opens'),
  'articles/2024-04-02-ferry.md': on('2024-04-02', 'Ferry ends'),
  'articles/2024-05-02-flood.md': on('2024-05-02', 'Flood in Marland'),
};

/** The host's answer instead of the file. */
export type Answer = (path: string) => Response | undefined | Promise<Response | undefined>;

/** A site that serves a bundle, and a device; `answer` comes before the files. */
export async function openArchiveSite(answer: Answer = () => undefined) {
  vi.stubGlobal('location', { href: 'http://site.example/' });
  vi.stubGlobal('navigator', {});
  const workspace = await openWorkspace(files);
  await workspace.compile();
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (input: string, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    const path = input.slice(folder.length);
    asked.push(path);
    const given = await answer(path);
    if (given) return given;
    const text = await readFile(join(workspace.out, path)).catch(() => undefined);
    return text
      ? new Response(text, { headers: { 'Content-Type': 'application/json' } })
      : new Response('', { status: 404 });
  });
  return { workspace, asked };
}

/** A download of all of it. */
export const wholeArchive = { folder, choice: 'all', onProgress: () => undefined } as const;
/** Those of some paths that are packs. */
export const packsAmong = (asked: readonly string[]): string[] =>
  asked.filter((path) => path.startsWith('packs/'));
