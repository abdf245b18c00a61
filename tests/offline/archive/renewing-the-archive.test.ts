import { beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { readKeptArchive } from '#src/offline/archive/kept-archive.ts';
import { renewArchive } from '#src/offline/archive/renew-archive.ts';
import {
  type Answer,
  folder,
  on,
  openArchiveSite,
  packsAmong,
  wholeArchive,
} from '#tests/support/archive-site.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';
import type { Workspace } from '#tests/support/workspace.ts';

/** What is asked to forget what the reader keeps of stories that are gone. */
const forgetItems = vi.fn(() => Promise.resolve());
beforeEach(() => void forgetItems.mockClear());

describe('a device that keeps the archive, when the site was published again', () => {
  async function renewed(
    change: (workspace: Workspace) => Promise<unknown>,
    answer: Answer = () => undefined,
  ) {
    const { kept } = stubCaches();
    let isOld = true;
    const { workspace, asked } = await openArchiveSite((path) =>
      isOld ? undefined : answer(path),
    );
    await downloadArchive(wholeArchive);
    const before = kept();
    await change(workspace);
    await workspace.compile();
    asked.length = 0;
    isOld = false;
    await renewArchive(folder, forgetItems);
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
    expect(packsAmong(asked)).toHaveLength(1);
    expect(archive).toMatchObject({ isWhole: true, progress: { stories: 4 } });
    expect(forgetItems).not.toHaveBeenCalled();
    expect(packsAmong(kept.map((path) => path.replace('data/', '')))).toHaveLength(3);
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
    const search = (paths: readonly string[]) => paths.filter((path) => path.includes('/search-'));
    expect(search(kept).filter((path) => search(before).includes(path)).length).toBeLessThan(
      search(before).length,
    );
    expect(archive?.progress.stories).toBe(2);
    expect(forgetItems).toHaveBeenCalledOnce();
  });

  test('loads what it lost for a withdrawn story, with the next visit that can', async () => {
    let isBroken = true;
    await renewed(
      ({ write }) =>
        write('articles/2024-04-02-ferry.md', on('2024-04-02', 'Ferry ends', { removed: true })),
      (path) =>
        isBroken && path.startsWith('columns-') ? new Response('', { status: 503 }) : undefined,
    );
    expect((await readKeptArchive(folder))?.isWhole).toBe(false);
    isBroken = false;
    await renewArchive(folder, forgetItems);
    expect(await readKeptArchive(folder)).toMatchObject({ isWhole: true });
  });

  test('does not finish unasked what the reader stopped', async () => {
    stubCaches();
    let isLost = true;
    const { asked } = await openArchiveSite((path) =>
      isLost && path.startsWith('packs/') ? Promise.reject(new TypeError('lost')) : undefined,
    );
    expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'lost' });
    isLost = false;
    asked.length = 0;
    await renewArchive(folder, forgetItems);
    expect(packsAmong(asked)).toEqual([]);
    expect((await readKeptArchive(folder))?.isWhole).toBe(false);
  });

  test('changes nothing without a network', async () => {
    const { before, kept } = await renewed(
      ({ write }) => write('articles/2024-05-09-ebb.md', on('2024-05-09', 'Ebb')),
      () => Promise.reject(new TypeError('Failed to fetch')),
    );
    expect(kept).toEqual(before);
  });
});
