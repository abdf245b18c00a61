import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportTopics } from '#src/import/run/keyword-topics.ts';
import { smallImport, source } from '../support/import/small-feeds.ts';
import { articlesOf } from '../support/import/stored-archive.ts';

const topics = [
  { name: 'Artificial Intelligence', keywords: ['AI', 'machine learning'] },
  { name: 'Harbours', keywords: ['港', 'Häfen'] },
  { name: 'Nothing', keywords: [] },
];
const topicsOf = (title: string, excerpt = '', own: string[] = []): string[] =>
  reportTopics({ title, excerpt, topics: own }, topics);

test.each([
  ['Ministry of AI opens', '', ['Artificial Intelligence']],
  ['Rain in Maine', 'A paid aide', []],
  ['New course', 'on Machine Learning, for all', ['Artificial Intelligence']],
  ['Machines are learning', '', []],
  ['横浜港で貨物船', '', ['Harbours']],
  ['Neue HAFEN', 'im Norden', ['Harbours']],
] as const)('“%s” has topics by whole words', (title, excerpt, expected) => {
  expect(topicsOf(title, excerpt)).toEqual(expected);
});

test('topics of the source come first, and no topic twice', () => {
  expect(topicsOf('AI', '', ['Science', 'artificial-intelligence'])).toEqual([
    'Science',
    'artificial-intelligence',
  ]);
});

test('a story gets the topics of its lead from topics/', async () => {
  const { data, run } = await smallImport([source('times', { topics: ['Local'] })], {
    times: [
      { title: 'Council buys an AI for its archive', url: '/ai', date: '2026-11-26T08:00:00Z' },
    ],
  });
  mkdirSync(join(data, 'topics'));
  writeFileSync(join(data, 'topics/ai.yaml'), 'name: AI\nkeywords: [ai]\n');
  await run();
  expect(articlesOf(data)[0]?.topics).toEqual(['Local', 'AI']);
});
