import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '#src/compile/compile.ts';
import { formatProblem } from '#src/compile/problem.ts';
import type { Split } from '#src/import/sources/source.ts';
import { fillers } from '../compile/ferry-order.ts';
import { bridge, bridgeToo } from '../support/import/bridge-items.ts';
import { HOUR_MS, NOON, smallImport, source } from '../support/import/small-feeds.ts';
import { articlesOf } from '../support/import/stored-archive.ts';
import { openBundle, temporaryFolder } from '../support/workspace.ts';

const times = source('times', { quality: 60 });
const coast = source('coast');

describe('split', () => {
  // Of one text but for the title, so that it is sure that they join.
  const one = bridge;
  const other = { ...bridgeToo, summary: bridge.summary };
  const report = 'https://coast.example/elm-bridge';

  test('takes a report out of a story, to lead one of its own, for good', async () => {
    const { data, run } = await smallImport([times, coast], { times: [one], coast: [other] });
    await run();
    const [story, ...none] = articlesOf(data);
    expect([none, story?.related.length, story?.heat]).toEqual([[], 1, 70]);
    const split = [{ report, from: story?.slug, line: 3 }];
    expect((await run(NOON + HOUR_MS, { split })).stories).toMatchObject({ new: 1 });
    const told = articlesOf(data).map(({ title, related, heat }) => [title, related.length, heat]);
    expect(told).toEqual([
      [one.title, 0, 60],
      [other.title, 0, 50],
    ]);
    expect((await run(NOON + 2 * HOUR_MS, { split })).files).toEqual(['import/feeds.json']);
  });

  test('makes of a report what it would be if it had never joined', async () => {
    const sea = source('coast', { quality: 55, topics: ['Sea'] });
    const local = source('times', { quality: 60, topics: ['Local'] });
    const feeds = { times: [one], coast: [{ ...other, id: 'tag:1' }] };
    const whole = await smallImport([local, sea], feeds);
    await whole.run();
    const split = [{ report, from: articlesOf(whole.data)[0]?.slug, line: 3 }];
    await whole.run(NOON + HOUR_MS, { split });
    const apart = await smallImport([local, sea], feeds);
    await apart.run(NOON, { split: [{ report, from: undefined, line: 3 }] });
    const [left, never] = [whole.data, apart.data].map((data) => ({
      file: articlesOf(data)
        .filter(({ title }) => title === other.title)
        .map(({ path }) => readFileSync(join(data, path), 'utf8')),
      known: readFileSync(join(data, 'import/reports-2026-11.json'), 'utf8'),
    }));
    expect(never?.file).toEqual([expect.stringContaining('topics:\n  - "Sea"')]);
    expect(left).toEqual(never);

    // Its source is known again: a headline that changes there changes here.
    whole.answers.set('coast', [{ ...other, id: 'tag:1', title: 'Cables of the bridge torn' }]);
    expect((await whole.run(NOON + 2 * HOUR_MS, { split })).stories).toMatchObject({ renamed: 1 });
  });

  test('is left for the build while the list has it', async () => {
    const { data, run } = await smallImport([times, coast], { times: [one], coast: [other] });
    await run();
    const from = articlesOf(data)[0]?.slug;
    const left = () => JSON.parse(readFileSync(join(data, 'import/splits.json'), 'utf8')).splits;
    expect(existsSync(join(data, 'import/splits.json'))).toBe(false);
    await run(NOON + HOUR_MS, {
      split: [
        { report, from: 'b', line: 3 },
        { report, from, line: 3 },
      ],
    });
    expect(left()).toEqual({ '//coast.example/elm-bridge': { from: [from, 'b'] } });
    await run(NOON + 2 * HOUR_MS, {
      split: [
        { report, from, line: 3 },
        { report, from: undefined, line: 3 },
      ],
    });
    expect(left()).toEqual({ '//coast.example/elm-bridge': {} });
    await run(NOON + 3 * HOUR_MS, { split: [] });
    expect(left()).toEqual({});
  });

  test('parts the two stories on their pages too', async () => {
    const { data, run } = await smallImport([times, coast], {
      times: [one],
      coast: [{ ...one, url: other.url }],
    });
    await run();
    const [{ slug = '' } = {}] = articlesOf(data);
    for (const [path, text] of Object.entries(fillers)) writeFileSync(join(data, path), text);
    const pages = async (split: readonly Split[]) => {
      await run(NOON + HOUR_MS, { split });
      const out = await temporaryFolder();
      await compile({ data, out, now: new Date(NOON) });
      return (await openBundle(out).story(slug)).elsewhere?.map(({ outlet }) => outlet.name) ?? [];
    };
    const split = [{ report, from: slug, line: 3 }];
    expect(await pages(split)).toEqual([]);
    // The rule alone finds the same text.
    expect(await pages([])).toEqual(['coast']);
  });

  test('of a lead is refused in words', async () => {
    const { data, run } = await smallImport([times], { times: [one] });
    await run();
    const [{ slug = '' } = {}] = articlesOf(data);
    const split = [{ report: 'https://times.example/bridge', from: slug, line: 3 }];
    const { problems } = await run(NOON + HOUR_MS, { split });
    expect(problems.map(({ message }) => message)).toEqual([
      `https://times.example/bridge leads ${slug} and cannot leave it; name the reports that do not belong to it`,
    ]);
  });

  test('that names no report, or no story, is told with its line', async () => {
    const { run } = await smallImport([times], { times: [one] });
    const told = async (split: readonly Split[]) =>
      (await run(NOON, { split })).problems.map(formatProblem);
    const [lead, none] = ['https://times.example/bridge', 'https://times.example/brigde'];
    const split = [
      { report: none, from: undefined, line: 7 },
      { report: lead, from: '2026-11-26-brigde', line: 8 },
      { report: lead, from: undefined, line: 9 },
    ];
    const lines = [
      'feeds.yaml:7: split: warning: no imported report has this address; copy it from the link of the report, or remove the entry',
      'feeds.yaml:8: split: warning: there is no story 2026-11-26-brigde; write the name of its file without .md, or leave from: out for every story',
    ];
    expect(await told(split)).toEqual(lines);
    expect(await told(split)).toEqual(lines);
  });

  test('keeps a report apart from the beginning', async () => {
    const { data, run } = await smallImport([times, coast], { times: [one], coast: [other] });
    await run(NOON, { split: [{ report, from: undefined, line: 3 }] });
    expect(articlesOf(data).map(({ related }) => related.length)).toEqual([0, 0]);
  });
});
