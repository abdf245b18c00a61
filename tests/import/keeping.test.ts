import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Keep } from '#src/import/sources/source.ts';
import {
  HOUR_MS,
  NOON,
  type SmallItem,
  smallImport,
  source,
} from '../support/import/small-feeds.ts';
import { articlesOf } from '../support/import/stored-archive.ts';

const DAY_MS = 24 * HOUR_MS;
const times = source('times');
const words = ['Abalone', 'Birch', 'Cobalt', 'Dahlia', 'Ember', 'Fjord'];
const items = words.map(
  (word, place): SmallItem => ({
    title: `${word} prices rise in ${word} county`,
    url: `/${word.toLowerCase()}`,
    date: new Date(NOON - place * DAY_MS).toISOString(),
  }),
);
const keepOf = (more: Partial<Keep>): Keep => ({
  days: undefined,
  stories: undefined,
  beyond: 'archive',
  ...more,
});
const namesOf = (data: string): string[] =>
  articlesOf(data).map(({ path }) => path.replace('articles/', '').replace(/-prices.*/, ''));

describe('keep', () => {
  test('moves stories beyond its days into the folder of their year', async () => {
    const { data, run } = await smallImport([times], { times: items });
    await run();
    const { stories } = await run(NOON + 2 * DAY_MS, { keep: keepOf({ days: 5 }) });
    expect(stories).toMatchObject({ archived: 2, dropped: 0 });
    expect(namesOf(data)).toEqual([
      '2026-11-23-dahlia',
      '2026-11-24-cobalt',
      '2026-11-25-birch',
      '2026-11-26-abalone',
      'archive-2026/2026-11-21-fjord',
      'archive-2026/2026-11-22-ember',
    ]);
  });

  test('drops the oldest beyond a number of stories, says when, and never brings them back', async () => {
    const { data, run } = await smallImport([times], { times: items });
    await run();
    const keep = keepOf({ stories: 4, beyond: 'drop' });
    expect((await run(NOON + HOUR_MS, { keep })).stories).toMatchObject({ dropped: 2 });
    expect((await run(NOON + 2 * HOUR_MS, { keep })).stories).toMatchObject({ new: 0, dropped: 0 });
    expect(namesOf(data)).toHaveLength(4);
    expect(JSON.parse(readFileSync(join(data, 'import/dropped.json'), 'utf8'))).toEqual({
      format: 1,
      dropped: {
        '2026-11-21-fjord-prices-rise-in-fjord-county': '2026-11-26',
        '2026-11-22-ember-prices-rise-in-ember-county': '2026-11-26',
      },
    });
  });

  test('does not begin a story that it would drop at once', async () => {
    const { data, run } = await smallImport([times], { times: items });
    const keep = keepOf({ days: 2, beyond: 'drop' });
    expect((await run(NOON, { keep })).stories).toMatchObject({ new: 3, dropped: 0 });
    expect((await run(NOON + HOUR_MS, { keep })).stories).toMatchObject({ new: 0, dropped: 0 });
    expect(namesOf(data)).toHaveLength(3);
    expect(existsSync(join(data, 'import/dropped.json'))).toBe(false);
  });

  test('of a source counts for the stories that it leads', async () => {
    const short = source('coast', { keep: keepOf({ days: 1 }) });
    const { data, run } = await smallImport([times, short], {
      times: items.slice(0, 3),
      coast: items.slice(3),
    });
    await run();
    expect(namesOf(data).filter((name) => name.startsWith('archive'))).toHaveLength(3);
  });

  test('leaves files that a person wrote or edited', async () => {
    const { data, run } = await smallImport([times], { times: items.slice(4) });
    await run();
    const [edited] = articlesOf(data);
    const path = join(data, edited?.path ?? '');
    const own = readFileSync(path, 'utf8');
    writeFileSync(join(data, 'articles/2020-01-01-own.md'), own.replace('/fjord', '/own'));
    writeFileSync(path, own.replace('heat: 50', 'heat: 80'));
    const keep = keepOf({ days: 1, beyond: 'drop' });
    const { problems } = await run(NOON + HOUR_MS, { keep });
    expect(namesOf(data)).toEqual(['2020-01-01-own.md', '2026-11-21-fjord']);
    expect(problems.map(({ message }) => message)).toEqual([
      'is older than keep: allows, but was edited by hand and stays; remove it yourself',
    ]);
  });
});
