import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { FrontFile } from '#src/content/bundle/front-file.ts';
import { fileOf, forgetAll, hideRead, mute, openHiding, read } from '#tests/support/hiding-app.tsx';
import { compileSixtyStories } from '#tests/support/sixty-stories.ts';

// Items that are changed here change what is rendered.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;

beforeEach(forgetAll);

test('the front page that is opened next leaves out what was read, in each of its parts', async () => {
  hideRead();
  const out = await compileSixtyStories();
  const { cards, latest } = await fileOf<FrontFile>(out, 'front');
  const [lead, , third] = cards.map(({ title }) => title);
  const newest = latest[0]?.title;
  if (!(lead && third && newest)) throw new Error('the front page is too small');
  const app = await openHiding(out, '/');
  const before = app.headlines();
  expect(before[0]).toBe(lead);
  await read(out, lead, third, newest);
  expect(app.headlines()).toEqual(before);
  await app.goTo('/latest/');
  await app.goTo('/');
  const gone = [lead, third, newest];
  await app.until(() => expect(app.note()).toBe('3 stories you have read are hidden.'));
  expect(app.headlines()).toEqual(before.filter((each) => !gone.includes(each ?? '')));
  await app.show();
  expect(app.headlines()).toEqual(before);
  expect(app.note()).toBeUndefined();
});

test('a further page and a day leave out what was read, and say how many', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await read(out, 'Story 35', 'Story 33', 'Story 25');
  const app = await openHiding(out, '/');
  await app.goTo('/page/2/');
  await app.until(() => expect(app.headlines()).toContain('Story 34'));
  expect(app.headlines()).not.toContain('Story 35');
  expect(app.note()).toMatch(/^\d stor(y|ies) you have read/);
  await app.goTo('/days/2024-05-28/');
  await app.until(() => expect(app.headlines()).toContain('Story 34'));
  expect(app.headlines()).toHaveLength(8);
  expect(app.note()).toBe('2 stories you have read are hidden.');
  await app.show();
  expect(app.headlines()).toHaveLength(10);
});

test('the results of a search leave out what was read, and count all that they leave out', async () => {
  hideRead();
  const out = await compileSixtyStories();
  await read(out, 'Story 59', 'Story 31', 'Story 30');
  const app = await openHiding(out, '/');
  await app.goTo('/search/?q=Story');
  await app.until(() => expect(app.note()).toBe('3 stories you have read are hidden.'));
  expect(app.headlines()).not.toContain('Story 59');
  await app.show();
  await app.until(() => expect(app.headlines()).toContain('Story 59'));
});

test.for([
  ['/latest/', 'Story 59'],
  ['/days/2024-05-30/', 'Story 59'],
  ['/search/?q=Story', 'Story 1'],
  ['/', 'Story 51'],
] as const)(
  'an open list follows a mute, and its end, without being made anew: %s',
  async ([address, muted]) => {
    const out = await compileSixtyStories();
    const app = await openHiding(out, '/topics/weather/');
    await mute('topic:traffic');
    await app.goTo(address);
    await app.until(() =>
      expect(app.note()).toMatch(/^Hidden by your mutes: \d+\. topic:traffic$/),
    );
    expect(app.headlines()).not.toContain(muted);
    await mute('topic:traffic', false);
    await app.until(() => expect(app.headlines()).toContain(muted));
    expect(app.note()).toBeUndefined();
    await mute('topic:traffic');
    await app.until(() => expect(app.headlines()).not.toContain(muted));
    await app.until(() => expect(app.note()).toMatch(/^Hidden by your mutes: \d+/));
  },
);
