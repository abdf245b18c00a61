import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatImport, importJson } from '#src/import/command/format-import.ts';
import { formatSources } from '#src/import/command/format-sources.ts';
import { cutTo, widthOf, wrapAt } from '#src/import/command/terminal-text.ts';
import type { ImportResult, SourceResult } from '#src/import/import-result.ts';
import { forAll } from '#tests/support/for-all.ts';

const source = (over: Partial<SourceResult>): SourceResult => ({
  address: 'https://a.example/feed',
  name: 'A',
  status: 'read',
  fresh: 0,
  known: 0,
  left: 0,
  why: undefined,
  notes: [],
  silentSince: undefined,
  moved: undefined,
  reason: undefined,
  feedAt: undefined,
  ...over,
});

const many: readonly SourceResult[] = [
  source({
    name: 'Broken News with a name that is far too long for a line of a table',
    status: 'failed',
    why: 'the server answered 404 (Not Found); check its address, or remove it from feeds.yaml if it is gone',
    silentSince: Date.parse('2026-10-21T10:00:00Z'),
  }),
  source({ name: '日本経済新聞 電子版', fresh: 12, known: 38, left: 2 }),
  source({ name: 'Le Monde 🇫🇷', status: 'unchanged' }),
  source({ name: 'Slow', status: 'waiting', why: 'asks to wait until 2026-11-26T14:00:00Z' }),
  source({
    name: 'Moved\u001b[31m',
    known: 1234,
    notes: ['is cut in the middle'],
    moved: 'https://b.example/feed',
  }),
];

test('a table of sources: aligned, wide characters too, what failed is last', () => {
  expect(
    formatSources(many, 80),
  ).toBe(`feed                                      new  known  left out
日本経済新聞 電子版                        12     38         2
Moved[31m                                   0   1234
  is cut in the middle
  is now at https://b.example/feed
Le Monde 🇫🇷                                                     unchanged
Slow                                                            waiting
  asks to wait until 2026-11-26T14:00:00Z
Broken News with a name that is far too…                        failed
  the server answered 404 (Not Found); check its address, or remove it from
  feeds.yaml if it is gone
  https://a.example/feed
  nothing new since 2026-10-21
`);
});

test('many feeds that fail for one reason are told together, with their names', () => {
  const reason = 'The connection failed. The next run tries again.';
  const failed = (name: string, more = {}) =>
    source({ name, status: 'failed', why: `${name} failed`, reason, ...more });
  const three = ['A', 'B', 'C'].map((name) => failed(name));
  expect(formatSources(three, 80)).toContain('  B failed\n');
  const other = failed('E', { reason: 'The host was not found.' });
  expect(formatSources([...three, other, failed('D')], 60)).toBe(`feed  new  known  left out
E                           failed
  E failed
  https://a.example/feed
4 feeds failed: The connection failed. The next run tries
again.
  A, B, C, D
`);
});

test('a feed that a page names did not move', () => {
  const text = formatSources([source({ feedAt: 'https://a.example/rss' })], 80);
  expect(text).toContain('  the feed of this page was found at https://a.example/rss\n');
  expect(text).not.toContain('is now at');
});

test('no line is wider than the terminal, apart from addresses', () => {
  for (const width of [60, 80, 120]) {
    const lines = formatSources(many, width).split('\n');
    expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  }
});

const result: ImportResult = {
  sources: many,
  stories: { new: 3, grown: 2, renamed: 1, archived: 0, dropped: 0 },
  problems: [],
  files: ['articles/2026-11-26-a.md', 'import/feeds.json'],
};
const report = { result, data: 'mine', dryRun: false, added: 5, ms: 1234 };

test('totals, where it wrote, what to do next', () => {
  expect(formatImport(report, 80).split('\n\n')[1]).toBe(`5 feeds added to mine/feeds.yaml.
5 feeds: 2 read, 1 unchanged, 1 waiting, 1 failed; 12 new items (1.2 s)
3 new stories, 2 with new coverage, 1 with another headline
2 files written in mine.
Next: npm start -- --data mine
`);
});

test('a dry run names the files that it would write', () => {
  const files = Array.from({ length: 23 }, (_, at) => `articles/${at}.md`);
  const text = formatImport({ ...report, dryRun: true, result: { ...result, files } }, 80);
  expect(text).toContain('nothing was written. A run would write 23 files:\n  articles/0.md\n');
  expect(text).toMatch(/articles\/19\.md\n {2}and 3 more \(--json lists all\)\n$/);
  expect(text).not.toContain('Next:');
});

test('the same for programs, in one line', () => {
  const json = importJson(report);
  expect(json.trim()).not.toContain('\n');
  expect(JSON.parse(json)).toMatchObject({
    data: 'mine',
    dryRun: false,
    added: 5,
    ms: 1234,
    sources: [
      { name: many[0]?.name, status: 'failed', silentSince: '2026-10-21T10:00:00Z' },
      {},
      {},
      {},
      {},
    ],
    stories: { new: 3, grown: 2, renamed: 1, archived: 0, dropped: 0 },
    problems: [],
    files: result.files,
  });
});

test('a text is cut after whole characters, and wrapped without losing one', () => {
  expect(cutTo('日本経済新聞', 7)).toBe('日本経…');
  expect(cutTo('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3)).toBe('👩‍👩‍👧‍👦…');
  forAll(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      expect(widthOf(cutTo(text, width))).toBeLessThanOrEqual(width);
      expect(wrapAt(text, width).join(' ')).toBe(text);
    }),
  );
});
