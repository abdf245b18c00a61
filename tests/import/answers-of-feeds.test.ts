import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fetched } from '#src/import/fetch/fetched.ts';
import { HOUR_MS, NOON, smallImport, source } from '../support/import/small-feeds.ts';

const times = source('times');
const item = { title: 'Harbour bridge closes', url: '/bridge', date: '2026-11-26T08:00:00Z' };
const failed = (fault: Extract<Fetched, { kind: 'failed' }>['fault'], detail: string): Fetched => ({
  ...{ kind: 'failed', fault, detail },
  notBefore: undefined,
});
const recordsOf = (data: string) =>
  Object.values(JSON.parse(readFileSync(join(data, 'import/feeds.json'), 'utf8')).feeds);

test.each([
  [
    failed('refused', 'times.example broke the connection (UND_ERR_SOCKET)'),
    'The connection failed',
  ],
  [failed('gone', 'status 410 (Gone)'), 'The address was given up for good: status 410 (Gone)'],
  [
    failed('redirects', 'https://times.example/?key=secret leads back to https://times.example/'),
    'The address redirects without end',
  ],
])(
  'readers are told what happened, the publisher also what exactly and what to do: %#',
  async (answer, why) => {
    const { data, run } = await smallImport([times], { times: answer });
    const [told] = (await run()).sources;
    expect(told?.why).toContain('detail' in answer ? answer.detail : '?');
    expect(told?.why).toMatch(/\. [A-Z].*\.$/);
    expect(recordsOf(data)).toEqual([
      { name: 'times', failing: { since: '2026-11-26T12:00:00Z', why } },
    ]);
    expect(told?.why?.startsWith(why)).toBe(true);
  },
);

const page = (address: string): Fetched => ({
  kind: 'body',
  bytes: new TextEncoder().encode(
    '<html><head><link rel="alternate" type="application/rss+xml" href="https://coast.example/rss"></head></html>',
  ),
  type: 'text/html',
  address,
  moved: undefined,
  validators: { etag: undefined, modified: undefined },
});

test('a feed that a page names is found there, in this run and in later ones', async () => {
  const { run, answers, asked } = await smallImport([times], {
    times: page(times.address),
    coast: [item],
  });
  const found = { moved: undefined, feedAt: 'https://coast.example/rss' };
  expect((await run()).sources).toMatchObject([{ status: 'read', ...found }]);
  expect((await run(NOON + HOUR_MS)).sources).toMatchObject([{ status: 'read', ...found }]);
  answers.set('coast', { kind: 'unchanged', moved: undefined });
  expect((await run(NOON + 2 * HOUR_MS)).sources).toMatchObject([
    { status: 'unchanged', ...found },
  ]);
  expect(asked.at(-1)).toBe('https://coast.example/rss');
});

test('a feed that moved for good is now at its new address', async () => {
  const { run, answers } = await smallImport([times], { times: [item] });
  expect((await run()).sources).toMatchObject([{ moved: undefined, feedAt: undefined }]);
  answers.set('times', { kind: 'unchanged', moved: 'https://coast.example/rss' });
  const moved = { moved: 'https://coast.example/rss', feedAt: undefined };
  expect((await run(NOON + HOUR_MS)).sources).toMatchObject([moved]);
  answers.set('coast', [item]);
  expect((await run(NOON + 2 * HOUR_MS)).sources).toMatchObject([{ status: 'read', ...moved }]);
});
