import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { readKeptArchive, removeArchive } from '#src/offline/archive/kept-archive.ts';
import { renewArchive } from '#src/offline/archive/renew-archive.ts';
import {
  folder,
  on,
  openArchiveSite,
  packsAmong,
  wholeArchive,
} from '#tests/support/archive-site.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';
import { stubLocks } from '#tests/support/queued-locks.ts';

const nothing = (): Promise<void> => Promise.resolve();
const packsIn = (kept: readonly string[]): string[] =>
  packsAmong(kept.map((path) => path.replace('data/', '')));

/** Ends when it is opened. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('two tabs that keep the archive at once load each file once, and one says that the other does', async () => {
  stubCaches();
  const { asked } = await openArchiveSite();
  stubLocks();
  const ends = await Promise.all([downloadArchive(wholeArchive), downloadArchive(wholeArchive)]);
  expect(ends).toEqual([{ kind: 'whole' }, { kind: 'busy' }]);
  expect(new Set(asked).size).toBe(asked.length);
  expect(await readKeptArchive(folder)).toMatchObject({ isWhole: true });
});

test('a story that is withdrawn while a tab loads the edition before is gone when another tab looks', async () => {
  const { kept } = stubCaches();
  const slow = gate();
  let isOld = true;
  const { workspace } = await openArchiveSite(async (path) => {
    // The pack of the story was read before it was withdrawn, and arrives after.
    if (!(isOld && path.startsWith('packs/'))) return undefined;
    const text = await readFile(`${workspace.out}/${path}`).catch(() => undefined);
    await slow.opened;
    return text && new Response(text, { headers: { 'Content-Type': 'application/json' } });
  });
  stubLocks();
  const loading = downloadArchive(wholeArchive);
  await expect.poll(() => kept().some((path) => path.includes('columns-'))).toBe(true);
  await workspace.write(
    'articles/2024-04-02-ferry.md',
    on('2024-04-02', 'Ferry ends', { removed: true }),
  );
  await workspace.compile();
  isOld = false;
  const renewing = renewArchive(folder, nothing);
  // Time enough for a tab that does not wait.
  await Promise.race([renewing, setTimeout(500)]);
  slow.open();
  await Promise.all([loading, renewing]);
  const archive = await readKeptArchive(folder);
  expect(archive?.list.stories.reduce((a, b) => a + b, 0)).toBe(2);
  expect(packsIn(kept())).toHaveLength(archive?.progress.stories ?? 0);
});

test('an archive that is removed while another tab loads it is not there afterwards', async () => {
  const { kept } = stubCaches();
  const slow = gate();
  await openArchiveSite(async (path) => {
    if (path.startsWith('packs/')) await slow.opened;
    return undefined;
  });
  const loading = downloadArchive(wholeArchive);
  await expect.poll(() => kept().some((path) => path.includes('columns-'))).toBe(true);
  await removeArchive(folder);
  slow.open();
  await loading;
  expect(kept()).toEqual([]);
  expect(await readKeptArchive(folder)).toBeUndefined();
});
