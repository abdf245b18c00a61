import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { readKeptArchive, removeArchive } from '#src/offline/archive/kept-archive.ts';
import type { ArchiveProgress } from '#src/offline/archive/load-parts.ts';
import { archiveIn } from '#tests/support/archive-in.ts';
import {
  type Answer,
  folder,
  openArchiveSite,
  packsAmong,
  wholeArchive,
} from '#tests/support/archive-site.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';

describe('the download of the archive', () => {
  test('tells bytes and stories, keeps the newest stories first, and no second copy of anything', async () => {
    const { kept } = stubCaches();
    const { workspace, asked } = await openArchiveSite();
    const seen: ArchiveProgress[] = [];
    const end = await downloadArchive({
      ...wholeArchive,
      onProgress: (progress) => seen.push(progress),
    });
    expect(end).toEqual({ kind: 'whole' });
    expect(seen[0]).toMatchObject({ bytes: 0, stories: 0, ofStories: 3 });
    expect(seen.at(-1)).toMatchObject({ stories: 3, bytes: seen[0]?.ofBytes });
    const { list } = await archiveIn(workspace.out);
    const [old, april, may] = [0, 1, 2].map(
      (at) => `packs/${list.files.slice(at * 16, (at + 1) * 16)}.json`,
    );
    expect(packsAmong(asked)).toEqual([may, april, old]);
    expect(kept().filter((path) => /cards|ledger|stories/.test(path))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(await readKeptArchive(folder)).toMatchObject({ isWhole: true, choice: 'all' });
  });

  test('takes a year back from the newest story only, if that is wanted', async () => {
    stubCaches();
    const { asked } = await openArchiveSite();
    await downloadArchive({ ...wholeArchive, choice: 'year' });
    expect(packsAmong(asked)).toHaveLength(2);
    expect(await readKeptArchive(folder)).toMatchObject({
      isWhole: true,
      progress: { stories: 2, ofStories: 2 },
    });
  });

  test('goes on where it was stopped', async () => {
    stubCaches();
    const stop = new AbortController();
    const { asked } = await openArchiveSite((path) => {
      if (path.startsWith('packs/')) stop.abort();
      return undefined;
    });
    expect(await downloadArchive({ ...wholeArchive, signal: stop.signal })).toEqual({
      kind: 'stopped',
    });
    const before = new Set(asked);
    const half = await readKeptArchive(folder);
    expect(half?.isWhole).toBe(false);
    asked.length = 0;
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'whole' });
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
    const { asked } = await openArchiveSite(cut);
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'whole' });
    expect(packsAmong(asked)).toHaveLength(4);
    await removeArchive(folder);
    const [first = ''] = packsAmong(asked);
    vi.unstubAllGlobals();
    stubCaches();
    await openArchiveSite((path) =>
      path === first
        ? new Response('<p>', { headers: { 'Content-Type': 'text/html' } })
        : undefined,
    );
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'damaged', files: [first] });
    expect((await readKeptArchive(folder))?.progress.stories).toBe(2);
  });

  test('takes no file for another: a sound pack under the name of the next is damaged', async () => {
    stubCaches();
    const { workspace, asked } = await openArchiveSite((path) =>
      path === first ? new Response(bytes) : undefined,
    );
    const { list } = await archiveIn(workspace.out);
    const [first, other] = [0, 1].map(
      (at) => `packs/${list.files.slice(at * 16, (at + 1) * 16)}.json`,
    );
    const bytes = await readFile(join(workspace.out, other ?? ''));
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'damaged', files: [first] });
    expect(asked.filter((path) => path === first)).toHaveLength(2);
  });

  test.each(['application/octet-stream', 'text/plain', ''])(
    'takes sound files of whatever type the host says: "%s"',
    async (type) => {
      stubCaches();
      const { workspace } = await openArchiveSite(async (path) => {
        const bytes = await readFile(join(workspace.out, path));
        return new Response(bytes, { headers: type === '' ? {} : { 'Content-Type': type } });
      });
      expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'whole' });
    },
  );

  test('keeps what is whole when the device has no more room', async () => {
    stubCaches(4000);
    await openArchiveSite();
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'full' });
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
    await openArchiveSite((path) =>
      path.startsWith('columns-') || path === 'manifest.json' ? answer() : undefined,
    );
    expect(await downloadArchive(wholeArchive)).toEqual({ kind });
  });

  test('says that storage is denied', async () => {
    await openArchiveSite();
    const denied = () => Promise.reject(new DOMException('Denied.', 'SecurityError'));
    vi.stubGlobal('caches', { has: denied, open: denied });
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'denied' });
    vi.unstubAllGlobals();
  });

  test('runs in one tab at a time', async () => {
    stubCaches();
    await openArchiveSite();
    let held = false;
    const request = (_: string, __: object, run: (lock: unknown) => Promise<unknown>) => {
      if (held) return run(null);
      held = true;
      return run({}).finally(() => {
        held = false;
      });
    };
    vi.stubGlobal('navigator', { locks: { request } });
    const ends = await Promise.all([downloadArchive(wholeArchive), downloadArchive(wholeArchive)]);
    expect(ends).toEqual([{ kind: 'whole' }, { kind: 'busy' }]);
  });
});
