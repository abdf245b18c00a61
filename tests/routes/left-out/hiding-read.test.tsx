import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { siteDevice } from '#src/reading/store/site-device.ts';
import {
  acted,
  cardsOf,
  forgetAll,
  hideRead,
  openHiding as open,
  read,
} from '#tests/support/hiding-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

const readAllBefore = (value: { before: number } | undefined) =>
  acted(() => siteDevice().change('readBefore', [['all', () => value]]));

// Items that are changed here change what is rendered.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

beforeEach(forgetAll);

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
