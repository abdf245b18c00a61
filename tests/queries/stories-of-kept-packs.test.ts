import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ARCHIVE_READ, KEPT_AT } from '#src/content/archive/archive-cache.ts';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import { fetchFile } from '#src/queries/archive/fetch-file.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import { folder, on, openArchiveSite, packsAmong } from '#tests/support/archive-site.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';

const lost = () => Promise.reject(new TypeError('Failed to fetch'));
const slug = '2024-05-02-flood';
const read = (held = {}, of = slug) =>
  fetchFile({ folder, file: addressFile(of), slug: of, held }, addressFileSchema);

/**
 * A device whose worker kept a pack of an edition, and the list of a later one, in which that pack
 * has another name.
 */
async function keptAndRenamed() {
  stubCaches();
  vi.stubGlobal('CustomEvent', class extends Event {});
  let isLost = false;
  let list = '';
  const { workspace, asked } = await openArchiveSite((path) => {
    if (!isLost) return undefined;
    const headers = { 'Content-Type': 'application/json', [KEPT_AT]: '2000' };
    return path === 'addresses.json' ? new Response(list, { headers }) : lost();
  });
  await read();
  const [pack = ''] = packsAmong(asked);
  const text = await readFile(join(workspace.out, pack), 'utf8');
  const cache = await caches.open('coranto:/:kept:1');
  await cache.put(folder + pack, new Response(text, { headers: { [KEPT_AT]: '1000' } }));
  await workspace.write('articles/2024-05-09-ebb.md', on('2024-05-09', 'Ebb'));
  await workspace.compile();
  list = await readFile(join(workspace.out, 'addresses.json'), 'utf8');
  isLost = true;
}

test('a story of a pack that was read opens without a network after its pack got another name', async () => {
  await keptAndRenamed();
  const heard: unknown[] = [];
  vi.stubGlobal('dispatchEvent', (event: Event) => heard.push(event.type));
  expect(await read()).toMatchObject({
    became: 'story',
    story: { slug, title: 'Flood in Marland' },
  });
  expect(heard).toEqual([ARCHIVE_READ]);
});

test('a story that no kept pack has could not be reached, and is not said to be nothing', async () => {
  await keptAndRenamed();
  for (const other of ['2024-05-09-ebb', '2024-05-03-never'])
    await expect(read({}, other)).rejects.toMatchObject({ kind: 'network' });
});

test('a story that the list of the host does not have is missing', async () => {
  stubCaches();
  await openArchiveSite();
  await expect(read({}, '2024-05-03-never')).rejects.toMatchObject({
    kind: 'missing',
    file: folder + addressFile('2024-05-03-never'),
  });
});
