import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { ARCHIVE_READ, archiveCacheName } from '#src/content/archive/archive-cache.ts';
import { columnFileSchema } from '#src/content/bundle/column-file.ts';
import { type Manifest, manifestSchema } from '#src/content/bundle/manifest.ts';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { fetchFile } from '#src/queries/archive/fetch-file.ts';
import { folder, on, openArchiveSite, wholeArchive } from '#tests/support/archive-site.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';

const json = { 'Content-Type': 'application/json' };
const asked = { folder, file: 'manifest.json', held: {} };
const readManifest = (): Promise<Manifest> => fetchFile(asked, manifestSchema);

/**
 * A device that keeps the archive of a site, which was published again since. `answer` is what a
 * request for the manifest gets: the network's answer, a worker's copy of it, or none.
 */
async function newerThanArchive() {
  stubCaches();
  let [isLost, hasCopy] = [false, false];
  const { workspace } = await openArchiveSite(async (path) => {
    if (!isLost) return undefined;
    if (!(hasCopy && path === 'manifest.json')) throw new TypeError('Failed to fetch');
    const text = await readFile(join(workspace.out, path));
    return new Response(text, { headers: { ...json, 'x-kept-at': '1' } });
  });
  await downloadArchive(wholeArchive);
  const archive = await readManifest();
  await workspace.write('articles/2024-05-09-ebb.md', on('2024-05-09', 'Ebb'));
  await workspace.compile();
  const newest = await readManifest();
  expect(newest.files.archive).not.toBe(archive.files.archive);
  const kept = await caches.open('coranto:/:kept:1');
  return {
    archive,
    newest,
    lose: (how: 'a copy' | 'nothing') => {
      [isLost, hasCopy] = [true, how === 'a copy'];
    },
    /** As a worker does with files that a page asked for. */
    keep: async (files: readonly string[]) => {
      for (const file of files)
        await kept.put(folder + file, new Response(await readFile(join(workspace.out, file))));
    },
    cardFiles: async () =>
      columnFileSchema.parse(
        JSON.parse(await readFile(join(workspace.out, newest.files.columns), 'utf8')),
      ).cardFiles,
  };
}

describe('the manifest of a device whose worker kept a newer one than its archive', () => {
  test('is the newest while the network answers', async () => {
    const { newest } = await newerThanArchive();
    expect((await readManifest()).files).toEqual(newest.files);
  });

  test('is the archive’s without a network, with or without the worker’s copy, and says since when', async () => {
    const { archive, lose } = await newerThanArchive();
    const heard: unknown[] = [];
    vi.stubGlobal('dispatchEvent', (event: CustomEvent) => heard.push([event.type, event.detail]));
    for (const how of ['a copy', 'nothing'] as const) {
      lose(how);
      expect((await readManifest()).files).toEqual(archive.files);
    }
    expect(heard).toEqual([
      [ARCHIVE_READ, expect.any(Number)],
      [ARCHIVE_READ, expect.any(Number)],
    ]);
  });

  test('is the newer one only if its lists and all their cards are here', async () => {
    const { newest, archive, lose, keep, cardFiles } = await newerThanArchive();
    const { columns, topics, outlets } = newest.files;
    lose('a copy');
    await keep([columns, topics, outlets]);
    expect((await readManifest()).files).toEqual(archive.files);
    await keep(await cardFiles());
    expect((await readManifest()).files).toEqual(newest.files);
  });

  test('is the newer one if the archive has lost its own lists', async () => {
    const { newest, archive, lose } = await newerThanArchive();
    lose('a copy');
    const cache = await caches.open(archiveCacheName(folder));
    await cache.delete(folder + archive.files.columns);
    expect((await readManifest()).files).toEqual(newest.files);
  });
});
