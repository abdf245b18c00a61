import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem, Refusal } from '#src/compile/problem.ts';
import { parseFeedsYaml } from '#src/import/sources/parse-feeds-yaml.ts';
import type { FeedSource } from '#src/import/sources/source.ts';
import { projectRoot } from '#tests/support/list-files.ts';

const said = (text: string): string[] => parseFeedsYaml(text).problems.map(formatProblem);

function refusal(text: string): string[] {
  try {
    parseFeedsYaml(text);
  } catch (error) {
    if (error instanceof Refusal)
      return error.faults.map(({ line, field, message }) => `${line}: ${field}: ${message}`);
  }
  throw new Error('was not refused');
}

const plain = (address: string): FeedSource => ({
  address,
  name: undefined,
  topics: [],
  quality: 50,
  language: undefined,
  family: undefined,
  role: undefined,
  only: [],
  without: [],
  keep: undefined,
});

const FULL = `window: 48            # hours
keep: { days: 30, stories: 2000, then: drop }
mine: anything
feeds:
  - example.com/feed.xml
  - address: https://example.org/rss
    name: " Example &amp; Sons "
    topics: [AI, Chips]
    quality: 60
    language: en-gb
    family: example.net
    role: press
    only: [chip]
    without: [horoscope, "5"]
    keep: { days: 3 }
    note: my own
split:
  - { report: "https://example.com/a", from: 2026-11-26-chips.md }
  - https://example.com/b
`;

test('every field is read', () => {
  expect(parseFeedsYaml(FULL)).toEqual({
    list: {
      windowHours: 48,
      keep: { days: 30, stories: 2000, beyond: 'drop' },
      sources: [
        plain('https://example.com/feed.xml'),
        {
          address: 'https://example.org/rss',
          name: 'Example & Sons',
          topics: ['AI', 'Chips'],
          quality: 60,
          language: 'en-GB',
          family: 'example.net',
          role: 'press',
          only: ['chip'],
          without: ['horoscope', '5'],
          keep: { days: 3, stories: undefined, beyond: 'archive' },
        },
      ],
      split: [
        { report: 'https://example.com/a', from: '2026-11-26-chips', line: 18 },
        { report: 'https://example.com/b', from: undefined, line: 19 },
      ],
    },
    problems: [],
  });
});

test('the example of data/README.md is such a list', () => {
  const readme = readFileSync(join(projectRoot, 'data/README.md'), 'utf8');
  const [, example = ''] = /## Feeds\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
  const { list, problems } = parseFeedsYaml(example);
  expect(problems).toEqual([]);
  expect(list).toMatchObject({
    windowHours: 72,
    keep: { days: 30, stories: 2000, beyond: 'archive' },
    sources: [{ quality: 50 }, { quality: 60, only: ['chip', '5G'], keep: { beyond: 'drop' } }],
    split: [{ from: '2026-11-26-chips-are-scarce' }, { from: undefined }],
  });
  // Every field is in it.
  for (const key of Object.keys(list.sources[1] ?? {})) expect(example).toContain(`${key}:`);
});

test.each(['', '# only a comment\n', 'feeds:\n', 'keep:\nsplit:\nwindow:\n'])(
  'a list that says nothing has the defaults: %j',
  (text) => {
    expect(parseFeedsYaml(text)).toEqual({
      list: { windowHours: 72, keep: undefined, sources: [], split: [] },
      problems: [],
    });
  },
);

describe('a faulty entry is left out with its line, and the others count', () => {
  const around = (entry: string): string =>
    `feeds:\n  - https://a.example/\n${entry}\n  - https://z.example/\n`;
  test.each([
    ['  - mailto:a@b.c', 'feeds.yaml:3: feeds.2.address: warning: is no web address (mailto:)'],
    ['  - 7', 'feeds.yaml:3: feeds.2: warning: expected a feed, got the number 7'],
    ['  -', 'feeds.yaml:3: feeds.2: warning: is missing, expected a feed'],
    ['  - [a]', 'feeds.yaml:3: feeds.2: warning: expected a feed, got a list'],
    ['  - name: A', 'feeds.yaml:3: feeds.2.address: warning: is missing, expected a web address'],
    [
      '  - address: https://b.example/\n    quality: high',
      'feeds.yaml:4: feeds.2.quality: warning: expected a whole number, got the text "high"',
    ],
    [
      '  - address: https://b.example/\n    topic: [AI]',
      'feeds.yaml:4: feeds.2.topic: warning: looks like a misspelling of topics',
    ],
    [
      '  - { address: https://b.example/, keep: { day: 3 } }',
      'feeds.yaml:3: feeds.2.keep.day: warning: looks like a misspelling of days',
    ],
    [
      '  - address: https://b.example/\n    only: [2024]',
      'feeds.yaml:4: feeds.2.only.1: warning: expected text, got the number 2024',
    ],
    [
      '  - address: https://b.example/\n    role: blog',
      'feeds.yaml:4: feeds.2.role: warning: expected a role, got the text "blog"',
    ],
    [
      '  - address: https://b.example/\n    language: not a tag',
      'feeds.yaml:4: feeds.2.language: warning: expected a language, got the text "not a tag"',
    ],
  ])('%s', (entry, message) => {
    const text = around(entry);
    expect(said(text)[0]).toContain(message);
    expect(said(text)[0]).toContain('(this feed is left out)');
    expect(parseFeedsYaml(text).list.sources.map(({ address }) => address)).toEqual([
      'https://a.example/',
      'https://z.example/',
    ]);
  });
});

test.each([
  ['window: 0', 'feeds.yaml:1: window: warning: expected a number from 1'],
  ['window: 10000', 'feeds.yaml:1: window: warning: expected at most 720 hours'],
  ['window: 3d', 'feeds.yaml:1: window: warning: expected a whole number, got the text "3d"'],
  ['keep: { then: drop }', 'feeds.yaml:1: keep: warning: names no limit'],
  ['keep: { story: 3 }', 'feeds.yaml:1: keep: warning: names no limit'],
  ['keep: { days: 3, then: delete }', 'feeds.yaml:1: keep.then: warning: expected archive or drop'],
  ['split:\n  - { from: 2026-11-26-a }', 'feeds.yaml:2: split.1.report: warning: is missing'],
  ['split:\n  - { report: https://a.example/b, form: c }', 'looks like a misspelling of from'],
])('of %s only this is not used', (text, message) => {
  const { list, problems } = parseFeedsYaml(`${text}\nfeeds: [https://a.example/]\n`);
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(message)]);
  expect(list).toEqual({
    windowHours: 72,
    keep: undefined,
    sources: [plain('https://a.example/')],
    split: [],
  });
});

test('one address twice is one feed, with a warning', () => {
  const text = `feeds:
  - { address: https://a.example/feed, topics: [AI], quality: 70 }
  - { address: "http://a.example/feed", name: A, topics: [Chips, AI], quality: 10 }
`;
  expect(parseFeedsYaml(text).list.sources).toEqual([
    { ...plain('https://a.example/feed'), name: 'A', topics: ['AI', 'Chips'], quality: 70 },
  ]);
  expect(said(text)).toEqual([
    'feeds.yaml:3: feeds.2: warning: repeats http://a.example/feed; the earlier entry counts, with the topics of both; keep one of the two',
  ]);
});

test.each([
  ['feed:\n  - https://a.example/\n', '1: feed: looks like a misspelling of feeds'],
  ['feeds: []\nsplits: []\n', '2: splits: looks like a misspelling of split'],
  ['feeds: https://a.example/\n', '1: feeds: expected a list, got the text'],
  ['- https://a.example/\n', '1: file: is not a mapping'],
  ['feeds:\n  - a: [\n', 'is not YAML'],
  ['feeds: &a [x]\n', 'uses an anchor'],
  ['feeds: []\nfeeds: []\n', 'names a field twice'],
])('the whole file is refused: %j', (text, message) => {
  expect(refusal(text)[0]).toContain(message);
});
