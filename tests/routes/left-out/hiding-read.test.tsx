import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { act } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { Card } from '#src/content/bundle/bundle.ts';
import { siteName } from '#src/reading/site-names.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { eventually } from '#tests/support/eventually.ts';
import { type Host, renderApp } from '#tests/support/render-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

/** As another tab changes what the device keeps. */
const acted = (change: () => Promise<unknown>): Promise<void> =>
  Promise.resolve(act(async () => void (await change())));

const readAllBefore = (value: { before: number } | undefined) =>
  acted(() => siteDevice().change('readBefore', [['all', () => value]]));

/** The newest cards of a bundle. */
async function cardsOf(out: string): Promise<readonly Card[]> {
  const manifest: { files: { latest: string } } = JSON.parse(
    await readFile(join(out, 'manifest.json'), 'utf8'),
  );
  const { cards }: { cards: Card[] } = JSON.parse(
    await readFile(join(out, manifest.files.latest), 'utf8'),
  );
  return cards;
}

/** Marks the stories of these headlines as read, as another tab would. */
async function read(out: string, ...titles: readonly string[]): Promise<void> {
  const found = (await cardsOf(out)).filter(({ title }) => titles.includes(title));
  expect(found.length).toBe(titles.length);
  await acted(() =>
    siteDevice().change(
      'read',
      found.map(({ id, slug }) => [id, () => ({ slug, how: 'opened' as const })]),
    ),
  );
}

/** The app at an address, once the device is known. */
async function open(out: string, address: string, host?: Host, made = {}) {
  const app = await renderApp(out, address, host, made);
  const headlines = () =>
    [...app.root.querySelectorAll('main article :is(h2, h3)')].map((each) => each.textContent);
  const note = () =>
    [...app.root.querySelectorAll('main p')].find((each) => each.textContent?.includes('hidden.'));
  const until = eventually(app);
  await until(() => expect(app.root.querySelector('main article [popover]')).not.toBeNull());
  const toggle = () =>
    app.press(
      [...app.root.querySelectorAll('label')].find((each) => each.textContent === 'Hide read'),
    );
  return {
    ...app,
    until,
    headlines,
    note: () => note()?.firstChild?.textContent,
    show: () => app.press(note()?.querySelector('button')),
    toggle,
  };
}

const hideRead = (): void =>
  localStorage.setItem(
    siteName('settings'),
    JSON.stringify({ hideRead: true, density: 'headlines' }),
  );

// Items that are changed here change what is rendered.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

beforeEach(async () => {
  localStorage.clear();
  const kept = [...(await siteDevice().load('read')).keys()];
  await acted(() =>
    siteDevice().change(
      'read',
      kept.map((key) => [key, () => undefined]),
    ),
  );
});

test('the next list leaves out what was read, says how many, and shows them when asked', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await read(out, 'Story 59', 'Story 57');
  const app = await open(out, '/');
  await app.goTo('/latest/');
  await app.until(() =>
    expect(app.headlines().slice(0, 3)).toEqual(['Story 58', 'Story 56', 'Story 55']),
  );
  expect(app.note()).toBe('2 stories you have read are hidden.');

  await app.show();
  expect(app.headlines().slice(0, 3)).toEqual(['Story 59', 'Story 58', 'Story 57']);
  expect(app.note()).toBeUndefined();
});

test('what is read while a list is there stays in it, also when the reader comes back', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await read(out, 'Story 59');
  const app = await open(out, '/');
  await app.goTo('/latest/');
  await app.until(() => expect(app.headlines()[0]).toBe('Story 58'));
  await read(out, 'Story 58');
  expect(app.headlines()[0]).toBe('Story 58');
  await app.goTo('/topics/weather/');
  await app.until(() => expect(app.headlines()[0]).toBe('Story 56'));
  await app.goBack();
  await app.until(() => expect(app.headlines()[0]).toBe('Story 58'));
  await app.goTo('/outlets/example.com/');
});

test('a page that came before the device was known keeps its stories; those beyond are left out', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await read(out, 'Story 59', 'Story 30');
  const app = await open(out, '/latest/', undefined, {
    '/latest/': { cards: (await cardsOf(out)).slice(0, 24), places: { first: 0, total: 61 } },
  });
  expect(app.headlines()[0]).toBe('Story 59');
  await app.move();
  await app.until(() => expect(app.note()).toBe('1 story you have read is hidden.'));
  expect(app.headlines()[0]).toBe('Story 59');
  expect(app.headlines()).not.toContain('Story 30');
});

test('a press hides at once, and another brings all back', async () => {
  const out = await compileSixtyStories();
  await read(out, 'Story 59');
  const app = await open(out, '/latest/');
  await app.toggle();
  await app.until(() => expect(app.headlines()[0]).toBe('Story 58'));
  await app.toggle();
  await app.until(() => expect(app.headlines()[0]).toBe('Story 59'));
});

test('a list of nothing but read stories says so', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await readAllBefore({ before: Date.parse('2025-01-01') });
  const app = await open(out, '/');
  await app.goTo('/latest/');
  await app.until(() => expect(app.note()).toBe('61 stories you have read are hidden.'));
  expect(app.headlines()).toEqual([]);
  await readAllBefore(undefined);
});

test('without the file of ids, lists have every story', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await read(out, 'Story 59');
  const app = await open(out, '/', (path) =>
    path.startsWith('ids-') ? new Response('', { status: 404 }) : undefined,
  );
  await app.goTo('/latest/');
  await app.until(() => expect(app.headlines()[0]).toBe('Story 59'));
});
