import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bridge, bridgeToo } from '../support/import/bridge-items.ts';
import { HOUR_MS, NOON, smallImport, source } from '../support/import/small-feeds.ts';
import { articlesOf } from '../support/import/stored-archive.ts';

const times = source('times');
const coast = source('coast');

describe('a file that a person edited', () => {
  test('keeps their title and gets new coverage', async () => {
    const { data, run, answers } = await smallImport([times, coast], { times: [bridge] });
    await run();
    const path = join(data, articlesOf(data)[0]?.path ?? '');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(
        bridge.title,
        'Urgent repairs close the Port Elm harbour bridge',
      ),
    );
    answers.set('times', [{ ...bridge, title: 'Bridge closed' }]);
    answers.set('coast', [bridgeToo]);
    await run(NOON + HOUR_MS);
    const [story] = articlesOf(data);
    expect([story?.title, story?.related.length]).toEqual([
      'Urgent repairs close the Port Elm harbour bridge',
      1,
    ]);
    expect(readFileSync(path, 'utf8')).not.toContain('was:');
  });

  test('has no earlier headlines of the source, until it has a headline of the source again', async () => {
    const { data, run, answers } = await smallImport([times], { times: [bridge] });
    await run();
    const path = join(data, articlesOf(data)[0]?.path ?? '');
    const atSource = async (title: string, hours: number) => {
      answers.set('times', [{ ...bridge, title }]);
      await run(NOON + hours * HOUR_MS);
      return was();
    };
    const was = () => articlesOf(data)[0]?.was?.map(({ title }) => title);
    const edit = (from: string, to: string) =>
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(`\ntitle: "${from}`, `\ntitle: "${to}`),
      );
    expect(await atSource('Bridge closed', 1)).toEqual([bridge.title]);
    edit('Bridge closed', 'Bridge shut, says our editor');
    expect(was()).toBeUndefined();
    expect(await atSource('Bridge to stay closed', 2)).toBeUndefined();
    expect(articlesOf(data)[0]?.title).toBe('Bridge shut, says our editor');
    edit('Bridge shut, says our editor', 'Bridge to stay closed');
    expect(await atSource('Bridge closed for weeks', 3)).toEqual([
      bridge.title,
      'Bridge to stay closed',
    ]);
  });

  test('that the compiler refuses stays as it is, and is named', async () => {
    const { data, run, answers } = await smallImport([times, coast], { times: [bridge] });
    await run();
    const path = join(data, articlesOf(data)[0]?.path ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('published: true', 'publisched: true'));
    const broken = readFileSync(path, 'utf8');
    answers.set('coast', [bridgeToo]);
    const { problems, stories } = await run(NOON + HOUR_MS);
    expect(problems.map(({ field }) => field)).toContain('publisched');
    expect(stories).toMatchObject({ new: 1, grown: 0 });
    expect(readFileSync(path, 'utf8')).toBe(broken);
  });
});
