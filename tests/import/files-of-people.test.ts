import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bridge, bridgeToo } from '../support/import/bridge-items.ts';
import { HOUR_MS, NOON, smallImport, source } from '../support/import/small-feeds.ts';
import { articlesOf } from '../support/import/stored-archive.ts';

/** What a run makes of a story that a person changed; `change` gets the path of its file. */
async function afterwards(change: (path: string, data: string) => void) {
  const { data, run, answers } = await smallImport([source('times'), source('coast')], {
    times: [bridge],
  });
  await run();
  change(join(data, articlesOf(data)[0]?.path ?? ''), data);
  answers.set('times', [{ ...bridge, title: 'Bridge closed' }]);
  answers.set('coast', [bridgeToo]);
  const { stories } = await run(NOON + HOUR_MS);
  const left = () =>
    articlesOf(data).map(({ path, title, related }) => [path, title, related.length]);
  return { stories, left, names: readdirSync(join(data, 'articles')) };
}

const replaceIn = (from: string, to: string) => (path: string) =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
const NAME = '2026-11-26-harbour-bridge-in-port-elm-closes-for-urgent-repairs.md';
const OTHER = '2026-11-26-port-elm-closes-harbour-bridge-cables-need-urgent-repairs.md';

// data/README.md, "Feeds", promises these.
test('a story that was moved is followed', async () => {
  const { left } = await afterwards((path, data) => {
    mkdirSync(join(data, 'articles/2026'));
    renameSync(path, join(data, 'articles/2026', NAME));
  });
  expect(left()).toEqual([[`articles/2026/${NAME}`, 'Bridge closed', 1]]);
});

test('a story that was renamed gets coverage, and its headline is not followed', async () => {
  const { left } = await afterwards((path) => renameSync(path, path.replace('harbour', 'old')));
  expect(left()).toEqual([[`articles/${NAME.replace('harbour', 'old')}`, bridge.title, 1]]);
});

test('a story that was deleted does not come back; a later report begins a new one', async () => {
  const { left } = await afterwards((path) => rmSync(path));
  expect(left()).toEqual([[`articles/${OTHER}`, bridgeToo.title, 0]]);
});

test.each([
  ['published: true', 'published: false'],
  ['published: true', 'published: true\nremoved: true'],
])('a story with %j made %j gets no coverage', async (from, to) => {
  const { names, stories } = await afterwards(replaceIn(from, to));
  expect(names).toEqual([NAME, OTHER]);
  expect(stories).toMatchObject({ new: 1, grown: 0 });
});
