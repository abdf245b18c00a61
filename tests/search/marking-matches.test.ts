import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestReport, countMatched, markMatches } from '#src/search/mark-matches.ts';
import type { ResolvedWord } from '#src/search/words/resolve-word.ts';
import { exactWords as words } from '#tests/support/exact-words.ts';
import { forAll } from '#tests/support/for-all.ts';

const marked = (text: string, found: readonly ResolvedWord[]): string[] =>
  markMatches(text, found).map(({ from, to }) => text.slice(from, to));

test.each([
  ['Résumé of the RESUME', 'resume', ['Résumé', 'RESUME']],
  ['so\u00adft hy\u00adphens', 'hyphens', ['hy\u00adphens']],
  ['東京大学の研究', '東京大学', ['東京大学']],
  ['The Covid-19 year', 'covid', ['Covid-19']],
  ['C++ and C', 'C++', ['C++']],
  ['the old bridge', 'bridge old', ['old', 'bridge']],
  ['nothing here', 'bridge', []],
])('in “%s” %s marks %j', (text, search, ranges) => {
  expect(marked(text, words(search))).toEqual(ranges);
});

test('marks what begins with an unfinished word', () => {
  const [bridge] = words('brid').map((word) => ({ ...word, beginnings: ['brid'] }));
  expect(marked('Bridges and abridged bridges', bridge ? [bridge] : [])).toEqual([
    'Bridges',
    'bridges',
  ]);
});

test('ranges are in order, apart, and in the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab 東京大-é.\u200b+C') });
  forAll(
    fc.property(text, text, (in_, search) => {
      let end = -1;
      for (const { from, to } of markMatches(in_, words(search))) {
        expect(from).toBeGreaterThan(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(in_.length);
    }),
  );
});

test('the report with most of the words is the one to show', () => {
  const reports = [
    { title: 'Old harbour', excerpt: '' },
    { title: 'Old bridge', excerpt: 'of stone' },
    { title: 'Old stone', excerpt: 'and a bridge' },
  ];
  expect(bestReport(reports, words('old stone bridge'))).toBe(reports[1]);
  expect(bestReport(reports, words('zeppelin'))).toBeUndefined();
  expect(countMatched(['Old stone', 'old'], words('old stone bridge'))).toBe(2);
});
