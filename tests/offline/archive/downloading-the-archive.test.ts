import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { readKeptArchive, removeArchive } from '#src/offline/archive/kept-archive.ts';
import type { ArchiveProgress } from '#src/offline/archive/load-parts.ts';
import { renewArchive } from '#src/offline/archive/renew-archive.ts';
import { archiveIn } from '#tests/support/archive-in.ts';
import { articleFile } from '#tests/support/markdown.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';
import { openWorkspace, type Workspace } from '#tests/support/workspace.ts';

const folder = 'http://site.example/data/';
const on = (day: string, title: string, more: object = {}): string =>
  articleFile({ title, publishedDateTime: `${day}T08:00:00Z`, ...more });

const files = {
  'articles/2022-01-01-bridge.md': on('2022-01-01', 'Bridge opens'),
  'articles/2024-04-02-ferry.md': on('2024-04-02', 'Ferry ends'),
  'articles/2024-05-02-flood.md': on('2024-05-02', 'Flood in Marland'),
};

type Answer = (path: string) => Response | Promise<Response> | undefined;

/** A site that serves a bundle, and a device; `answer` comes before the files. */
async function openSite(answer: Answer = () => undefined) {
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

const all = { folder, choice: 'all', onProgress: () => undefined } as const;
const packsOf = (asked: readonly string[]): string[] =>
  asked.filter((path) => path.startsWith('packs/'));

describe('the download of the archive', () => {
  test('tells bytes and stories, keeps the newest stories first, and no second copy of anything', async () => {
    const { kept } = stubCaches();
    const { workspace, asked } = await openSite();
    const seen: ArchiveProgress[] = [];
    const end = await downloadArchive({ ...all, onProgress: (progress) => seen.push(progress) });
    expect(end).toEqual({ kind: 'whole' });
    expect(seen[0]).toMatchObject({ bytes: 0, stories: 0, ofStories: 3 });
    expect(seen.at(-1)).toMatchObject({ stories: 3, bytes: seen[0]?.ofBytes });
    const { list } = await archiveIn(workspace.out);
    const [old, april, may] = [0, 1, 2].map(
      (at) => `packs/${list.files.slice(at * 16, (at + 1) * 16)}.json`,
    );
    expect(packsOf(asked)).toEqual([may, april, old]);
    expect(kept().filter((path) => /cards|ledger|stories/.test(path))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(await readKeptArchive(folder)).toMatchObject({ isWhole: true, choice: 'all' });
  });

  test('takes a year back from the newest story only, if that is wanted', async () => {
    stubCaches();
    const { asked } = await openSite();
    await downloadArchive({ ...all, choice: 'year' });
    expect(packsOf(asked)).toHaveLength(2);
    expect(await readKeptArchive(folder)).toMatchObject({
      isWhole: true,
      progress: { stories: 2, ofStories: 2 },
    });
  });

  test('goes on where it was stopped', async () => {
    stubCaches();
    const stop = new AbortController();
    const { asked } = await openSite((path) => {
      if (path.startsWith('packs/')) stop.abort();
      return undefined;
    });
    expect(await downloadArchive({ ...all, signal: stop.signal })).toEqual({ kind: 'stopped' });
    const before = new Set(asked);
    const half = await readKeptArchive(folder);
    expect(half?.isWhole).toBe(false);
    asked.length = 0;
    expect(await downloadArchive(all)).toEqual({ kind: 'whole' });
    const again = asked.filter((path) => before.has(path) && /columns|topics|packs/.test(path));
    // What was on its way when it was stopped is asked for once more.
    expect(again.length).toBeLessThan(half?.progress.ofStories ?? 0);
  });

  test('asks once more for a damaged file, then names it and keeps the others', async () => {
    stubCaches();
    let broken = 1;
    const cut: Answer = (path) => {
      if (!path.startsWith('packs/') || broken === 0) return undefined;
      broken -= 1;
      return new Response('{"format":', { headers: { 'Content-Type': 'application/json' } });
    };
    const { asked } = await openSite(cut);
    expect(await downloadArchive(all)).toEqual({ kind: 'whole' });
    expect(packsOf(asked)).toHaveLength(4);
    await removeArchive(folder);
    const [first = ''] = packsOf(asked);
    vi.unstubAllGlobals();
    stubCaches();
    await openSite((path) =>
      path === first
        ? new Response('<p>', { headers: { 'Content-Type': 'text/html' } })
        : undefined,
    );
    expect(await downloadArchive(all)).toEqual({ kind: 'damaged', files: [first] });
    expect((await readKeptArchive(folder))?.progress.stories).toBe(2);
  });

  test('keeps what is whole when the device has no more room', async () => {
    stubCaches(4000);
    await openSite();
    expect(await downloadArchive(all)).toEqual({ kind: 'full' });
    const kept = await readKeptArchive(folder);
    expect(kept?.isWhole).toBe(false);
    expect(kept?.progress.bytes).toBeGreaterThan(0);
  });

  test.each([
    ['the network', () => Promise.reject(new TypeError('Failed to fetch')), 'lost'],
    [
      'a sign-in page',
      () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } }),
      'lost',
    ],
    ['a host that is busy', () => new Response('', { status: 503 }), 'lost'],
    [
      'files of a site that was published again',
      () => new Response('', { status: 404 }),
      'changed',
    ],
  ])('says that it was ended by %s', async (_, answer, kind) => {
    stubCaches();
    await openSite((path) =>
      path.startsWith('columns-') || path === 'manifest.json' ? answer() : undefined,
    );
    expect(await downloadArchive(all)).toEqual({ kind });
  });

  test('says that storage is denied', async () => {
    await openSite();
    const denied = () => Promise.reject(new DOMException('Denied.', 'SecurityError'));
    vi.stubGlobal('caches', { has: denied, open: denied });
    expect(await downloadArchive(all)).toEqual({ kind: 'denied' });
    vi.unstubAllGlobals();
  });

  test('runs in one tab at a time', async () => {
    stubCaches();
    await openSite();
    let held = false;
    const request = (_: string, __: object, run: (lock: unknown) => Promise<unknown>) => {
      if (held) return run(null);
      held = true;
      return run({}).finally(() => {
        held = false;
      });
    };
    vi.stubGlobal('navigator', { locks: { request } });
    const ends = await Promise.all([downloadArchive(all), downloadArchive(all)]);
    expect(ends).toEqual([{ kind: 'whole' }, { kind: 'busy' }]);
  });
});

describe('a device that keeps the archive, when the site was published again', () => {
  async function renewed(
    change: (workspace: Workspace) => Promise<unknown>,
    answer: Answer = () => undefined,
  ) {
    const { kept } = stubCaches();
    let isOld = true;
    const { workspace, asked } = await openSite((path) => (isOld ? undefined : answer(path)));
    await downloadArchive(all);
    const before = kept();
    await change(workspace);
    await workspace.compile();
    asked.length = 0;
    isOld = false;
    await renewArchive(folder);
    return { before, kept: kept(), asked, archive: await readKeptArchive(folder), workspace };
  }

  test('asks for the manifest alone if nothing changed', async () => {
    const { before, kept, asked } = await renewed(() => Promise.resolve());
    expect(asked).toEqual(['manifest.json']);
    expect(kept).toEqual(before);
  });

  test('loads the new packs alone, and forgets what they replaced', async () => {
    const { kept, asked, archive } = await renewed(({ write }) =>
      write('articles/2024-05-09-ebb.md', on('2024-05-09', 'Ebb')),
    );
    expect(packsOf(asked)).toHaveLength(1);
    expect(archive).toMatchObject({ isWhole: true, progress: { stories: 4 } });
    expect(packsOf(kept.map((path) => path.replace('data/', '')))).toHaveLength(3);
  });

  test('forgets a story that was withdrawn, even if the new files cannot be had', async () => {
    const { before, kept, archive } = await renewed(
      ({ write }) =>
        write('articles/2024-04-02-ferry.md', on('2024-04-02', 'Ferry ends', { removed: true })),
      (path) => (path.startsWith('columns-') ? new Response('', { status: 503 }) : undefined),
    );
    const packs = (paths: readonly string[]) => paths.filter((path) => path.includes('packs/'));
    expect(packs(before)).toHaveLength(3);
    expect(packs(kept)).toHaveLength(2);
    // What the search of before knows of it is gone too.
    const search = (paths: readonly string[]) => paths.filter((path) => path.includes('postings/'));
    expect(search(kept).filter((path) => search(before).includes(path)).length).toBeLessThan(
      search(before).length,
    );
    expect(archive?.progress.stories).toBe(2);
  });

  test('changes nothing without a network', async () => {
    const { before, kept } = await renewed(
      ({ write }) => write('articles/2024-05-09-ebb.md', on('2024-05-09', 'Ebb')),
      () => Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(kept).toEqual(before);
  });
});
