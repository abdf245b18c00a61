import { expect, test } from 'vitest';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { readKeptArchive } from '#src/offline/archive/kept-archive.ts';
import { folder, openArchiveSite, wholeArchive } from '#tests/support/archive-site.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';

test('a year fits where all of it ended midway', async () => {
  const room = async (choice: 'all' | 'year'): Promise<number> => {
    const { bytes } = stubCaches();
    await openArchiveSite();
    await downloadArchive({ ...wholeArchive, choice });
    return bytes();
  };
  const [year, all] = [await room('year'), await room('all')];
  expect(year).toBeLessThan(all);
  stubCaches(all - 1);
  await openArchiveSite();
  expect(await downloadArchive(wholeArchive)).toEqual({ kind: 'full' });
  expect(await downloadArchive({ ...wholeArchive, choice: 'year' })).toEqual({ kind: 'whole' });
  expect(await readKeptArchive(folder)).toMatchObject({ isWhole: true, choice: 'year' });
});
