import { expect, test } from 'vitest';
import { downloadArchive } from '#src/offline/archive/download-archive.ts';
import { articleFile, relatedReport } from '#tests/support/markdown.ts';
import { stubCaches } from '#tests/support/memory-caches.ts';
import { heading } from '#tests/support/read-page.ts';
import { renderApp } from '#tests/support/render-app.tsx';
import { isPack } from '#tests/support/story-files.ts';
import { openWorkspace } from '#tests/support/workspace.ts';

const FOLDER = 'http://site.example/data/';
const gazette = { name: 'The Gazette', domain: 'gazette.example' };
const lead = { webUrl: 'https://gazette.example/tide' };
const excerpt = 'People at Qualm agreed with the council, and others at Qualm hoped for more.';
const told = (title: string, day: string, more: object = {}): string =>
  articleFile({ title, excerpt, publishedDateTime: `${day}T08:00:00Z`, ...more });

async function compiled(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const workspace = await openWorkspace({
    ...more,
    'articles/2024-01-10-files.md': told('Qualm files for harbour licence', '2024-01-10'),
    'articles/2024-03-20-wins.md': told('Qualm wins harbour licence', '2024-03-20'),
    'articles/2024-05-03-loses.md': told('Qualm loses harbour licence', '2024-05-03'),
    'articles/2024-05-01-tide.md': told('Tide', '2024-05-01', { ...lead, published: false }),
    'articles/2024-05-02-flood.md': told('Flood in Marland', '2024-05-02', {
      topics: ['Weather'],
      excerpt: '',
      related: [relatedReport({ ...lead, title: 'Tide rises', provider: gazette })],
    }),
  });
  await workspace.compile();
  return workspace.out;
}

/** The app on a device that keeps the archive, and has lost the network since. */
async function withArchive() {
  let isLost = false;
  stubCaches();
  const app = await renderApp(await compiled(), '/', () =>
    isLost ? Promise.reject(new TypeError('Failed to fetch')) : undefined,
  );
  const end = await downloadArchive({ folder: FOLDER, choice: 'all', onProgress: () => undefined });
  expect(end).toEqual({ kind: 'whole' });
  isLost = true;
  return app;
}

const mainText = (root: HTMLElement): string => root.querySelector('main')?.textContent ?? '';

test('a story that was never opened opens with its neighbours, and a folded article leads to it', async () => {
  const { root, goTo, at } = await withArchive();
  await goTo('/news/2024-01-10-files/');
  expect(heading(root)).toBe('Qualm files for harbour licence');
  expect(mainText(root)).toContain('Qualm wins harbour licence');
  await goTo('/news/2024-05-01-tide/');
  expect(at()).toMatch(/^\/news\/2024-05-02-flood\/#r-/);
  expect(heading(root)).toBe('Flood in Marland');
});

test.each([
  ['a search', '/search/?q=marland', 'Flood in Marland'],
  ['a storyline', '/storylines/2024-01-10-files/', 'Qualm wins harbour licence'],
  ['the storylines', '/storylines/', 'harbour licence'],
  ['a topic', '/topics/weather/', 'Flood in Marland'],
  ['the topics', '/topics/', 'Weather'],
  ['an outlet', '/outlets/gazette.example/coverage/', 'Flood in Marland'],
  ['the outlets', '/outlets/', 'The Gazette'],
  ['all stories', '/latest/', 'Qualm files for harbour licence'],
  ['a day', '/days/2024-03-20/', 'Qualm wins harbour licence'],
  ['the archive by days', '/archive/', '2024'],
])('%s works without a network', async (_, address, words) => {
  const { root, goTo, settle } = await withArchive();
  await goTo(address);
  await settle(() => expect(mainText(root)).toContain(words));
});

test('an address that the archive does not have is not said to be nothing', async () => {
  const { root, goTo } = await withArchive();
  await goTo('/news/2024-05-02-other/');
  expect(heading(root)).toMatch(/could not be reached/);
});

test('a story that the site no longer has is not taken from the archive', async () => {
  stubCaches();
  let isGone = false;
  const { root, goTo } = await renderApp(await compiled(), '/', (path) =>
    isGone && isPack(path) ? new Response('', { status: 404 }) : undefined,
  );
  await downloadArchive({ folder: FOLDER, choice: 'all', onProgress: () => undefined });
  isGone = true;
  await goTo('/news/2024-01-10-files/');
  expect(mainText(root)).not.toContain('Qualm');
});

test('what was kept half opens as far as it is there', async () => {
  stubCaches();
  let [isLost, packs] = [false, 0];
  const more = { 'articles/2024-02-01-rain.md': told('Rain', '2024-02-01', { excerpt: '' }) };
  const { root, goTo } = await renderApp(await compiled(more), '/', (path) => {
    // The newest pack is the first.
    if (path.startsWith('packs/')) packs += 1;
    return isLost || packs > 1 ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
  });
  const end = await downloadArchive({ folder: FOLDER, choice: 'all', onProgress: () => undefined });
  expect(end).toEqual({ kind: 'lost' });
  isLost = true;
  await goTo('/news/2024-01-10-files/');
  expect(heading(root)).toMatch(/could not be reached/);
  await goTo('/news/2024-05-02-flood/');
  expect(heading(root)).toBe('Flood in Marland');
});
