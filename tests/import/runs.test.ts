import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bridge, bridgeToo } from '../support/import/bridge-items.ts';
import {
  HOUR_MS,
  NOON,
  type SmallItem,
  smallImport,
  source,
} from '../support/import/small-feeds.ts';
import { articlesOf, digestsOf } from '../support/import/stored-archive.ts';

const budget: SmallItem = {
  title: 'Parliament passes the education budget after a long night',
  summary: 'Teachers get more pay; the opposition voted against it.',
  url: '/budget',
  date: '2026-11-26T10:00:00Z',
};
const times = source('times', { quality: 60, topics: ['Local'] });
const coast = source('coast');

describe('the first run in an empty folder', () => {
  test('writes a file for each story, with the coverage folded under it', async () => {
    const { data, run } = await smallImport([times, coast], {
      times: [bridge, budget],
      coast: [bridgeToo],
    });
    const { stories, sources } = await run();
    expect(stories).toMatchObject({ new: 2, grown: 0 });
    expect(sources.map(({ name, status, fresh }) => [name, status, fresh])).toEqual([
      ['times', 'read', 2],
      ['coast', 'read', 1],
    ]);
    const articles = articlesOf(data);
    expect(articles.map(({ slug, topics, heat }) => [slug, topics, heat])).toEqual([
      ['2026-11-26-harbour-bridge-in-port-elm-closes-for-urgent-repairs', ['Local'], 70],
      ['2026-11-26-parliament-passes-the-education-budget-after-a-long-night', ['Local'], 60],
    ]);
    expect(articles[0]?.related.map(({ title }) => title)).toEqual([bridgeToo.title]);
  });

  test('with dry run says the same and writes nothing', async () => {
    const { data, run } = await smallImport([times], { times: [bridge] });
    const { files } = await run(NOON, { dryRun: true });
    expect(files).toContain(
      'articles/2026-11-26-harbour-bridge-in-port-elm-closes-for-urgent-repairs.md',
    );
    expect(readdirSync(data)).toEqual([]);
  });

  test('leaves out for good what is older than it is asked for', async () => {
    const { data, run } = await smallImport([times], { times: [bridge, budget] });
    const since = Date.parse('2026-11-26T09:30:00Z');
    expect((await run(NOON, { since })).sources[0]).toMatchObject({ fresh: 1, left: 1 });
    expect((await run(NOON + HOUR_MS)).sources[0]).toMatchObject({ fresh: 0, known: 2 });
    expect(articlesOf(data)).toHaveLength(1);
  });
});

describe('a later run', () => {
  test('adds what is new to its story, which keeps its address and its lead', async () => {
    const { data, run, answers } = await smallImport([times, coast], { coast: [bridgeToo] });
    await run();
    const [first] = articlesOf(data);
    // A better source does not become the lead afterwards.
    answers.set('times', [bridge]);
    expect((await run(NOON + HOUR_MS)).stories).toMatchObject({ new: 0, grown: 1 });
    const [story, ...others] = articlesOf(data);
    expect(others).toEqual([]);
    expect([story?.slug, story?.title]).toEqual([first?.slug, bridgeToo.title]);
    expect(story?.related.map(({ title }) => title)).toEqual([bridge.title]);
  });

  test('knows a report by its address, though its title changes', async () => {
    const { data, run, answers } = await smallImport([times], { times: [bridge] });
    await run();
    answers.set('times', [
      { ...bridge, title: 'Bridge closed', url: 'http://times.example/bridge?utm_source=rss' },
    ]);
    expect((await run(NOON + HOUR_MS)).stories).toMatchObject({ new: 0, renamed: 1 });
    expect(articlesOf(data).map(({ title }) => title)).toEqual(['Bridge closed']);
    expect(readFileSync(join(data, articlesOf(data)[0]?.path ?? ''), 'utf8')).toContain(
      `was:\n  - title: "${bridge.title}"\n    until: "2026-11-26T13:00:00Z"\n    to: "Bridge closed"`,
    );
  });

  test('knows a report by its id, though its address changes', async () => {
    const first = { ...bridge, id: 'tag:1', url: '/old' };
    const { run, answers } = await smallImport([times], { times: [first] });
    await run();
    answers.set('times', [{ ...first, url: '/new' }]);
    expect((await run(NOON + HOUR_MS)).sources[0]).toMatchObject({ fresh: 0, known: 1 });
  });

  test('does not bring back a file that a person removed', async () => {
    const { data, run } = await smallImport([times], { times: [bridge] });
    await run();
    rmSync(join(data, 'articles'), { recursive: true });
    expect((await run(NOON + HOUR_MS)).stories.new).toBe(0);
  });

  test('without its state finds its reports in the files', async () => {
    const { data, run } = await smallImport([times, coast], {
      times: [bridge],
      coast: [bridgeToo],
    });
    await run();
    const before = digestsOf(join(data, 'articles'));
    rmSync(join(data, 'import'), { recursive: true });
    expect((await run(NOON + HOUR_MS)).stories).toMatchObject({ new: 0, grown: 0 });
    expect(digestsOf(join(data, 'articles'))).toEqual(before);
  });

  test('with a damaged state stops before it writes', async () => {
    const { data, run } = await smallImport([times], { times: [bridge] });
    await run();
    writeFileSync(join(data, 'import/reports-2026-11.json'), '{"format": 1, "reports": {');
    const before = digestsOf(data);
    await expect(run(NOON + HOUR_MS)).rejects.toThrow(
      /reports-2026-11\.json is damaged: restore it/,
    );
    expect(digestsOf(data)).toEqual(before);
  });
});

test('a report without a time stands at the time it was first seen, and says so', async () => {
  const { date: _, ...undated } = bridge;
  const { data, run } = await smallImport([times], { times: [undated] });
  await run();
  const [story] = articlesOf(data);
  expect(story?.time).toBe(NOON);
  expect(readFileSync(join(data, story?.path ?? ''), 'utf8')).toContain('undated: true');
  await run(NOON + 5 * HOUR_MS);
  expect(articlesOf(data)[0]?.time).toBe(NOON);
});

test('two imports at once do not mix: the second says who is there', async () => {
  const { data, run } = await smallImport([times], { times: [bridge] });
  const [one, other] = await Promise.allSettled([run(), run()]);
  expect([one.status, other.status].sort()).toEqual(['fulfilled', 'rejected']);
  const [refused] = [one, other].flatMap((each) =>
    each.status === 'rejected' ? [each.reason] : [],
  );
  expect(String(refused)).toMatch(/another import is writing to .*process \d+.*wait until it ends/);
  expect(articlesOf(data)).toHaveLength(1);
  expect(existsSync(join(data, 'import/.lock'))).toBe(false);
});
