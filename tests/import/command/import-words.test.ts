import { expect, test } from 'vitest';
import { importCommandOf } from '#src/import/command/import-options.ts';
import { typedFor } from '#tests/support/typed-for.ts';

const NOW = Date.parse('2026-11-26T12:00:00Z');
const parse = async (...words: readonly string[]) =>
  importCommandOf(await typedFor('import', ...words), NOW);

test('without words the list of news/ is imported', async () => {
  expect(await parse()).toEqual({
    opml: undefined,
    data: 'news',
    add: [],
    name: undefined,
    topics: [],
    remove: [],
    since: undefined,
    dryRun: false,
    allowPrivate: false,
    json: false,
  });
});

test('all options are read', async () => {
  expect(
    await parse(
      'feeds.opml',
      '--data',
      'mine',
      '--since',
      '3d',
      '--dry-run',
      '--allow-private',
      '--json',
    ),
  ).toMatchObject({
    opml: 'feeds.opml',
    data: 'mine',
    since: Date.parse('2026-11-23T12:00:00Z'),
    dryRun: true,
    allowPrivate: true,
    json: true,
  });
  expect(
    await parse(
      '--add',
      'a.example',
      '--name',
      'A',
      '--topic',
      'AI',
      '--topic',
      'Chips',
      '--remove',
      'b.example',
    ),
  ).toMatchObject({
    add: ['a.example'],
    name: 'A',
    topics: ['AI', 'Chips'],
    remove: ['b.example'],
  });
});

test.each([
  ['12h', '2026-11-26T00:00:00Z'],
  ['1w', '2026-11-19T12:00:00Z'],
  ['0d', '2026-11-26T12:00:00Z'],
  ['2026-11-20', '2026-11-20T00:00:00Z'],
])('--since %s is %s', async (text, time) => {
  expect((await parse('--since', text)).since).toBe(Date.parse(time));
});

test.each([
  [['--since', '3x'], '--since 3x is no time'],
  [['--since', '2026-02-31'], '--since 2026-02-31 is no time'],
  [['--since', '2026-11-27'], '--since 2026-11-27 is in the future'],
  [['--since', '-3d'], '--since -3d is no time'],
  [['--jobs'], 'There is no option --jobs'],
  [['a.opml', 'b.opml'], 'There is one file too many: b.opml'],
  [['https://a.example/feed'], 'To add a feed, write --add https://a.example/feed'],
  [['a.opml', '--add', 'a.example'], '--add and --remove only edit feeds.yaml'],
  [['--remove', 'a.example', '--since', '3d'], '--add and --remove only edit feeds.yaml'],
  [['--name', 'A'], '--name is the name of one feed'],
  [['--add', 'a.example', '--add', 'b.example', '--name', 'A'], '--name is the name of one feed'],
  [['--topic', 'AI'], '--topic is a topic of new feeds'],
])('%j is refused', async (words, message) => {
  await expect(parse(...words)).rejects.toThrow(message);
});
