import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankedEntry, rankEntries } from '#src/search/palette/rank-entries.ts';
import { usedAgain, weightOfUse } from '#src/search/palette/use-weight.ts';
import { forAll } from '#tests/support/for-all.ts';

const DAY_MS = 86_400_000;
const none = new Map<string, number>();

const named = (...labels: string[]): RankedEntry[] => labels.map((label) => ({ id: label, label }));
const found = (typed: string, labels: readonly string[], uses = none): string[] =>
  rankEntries(named(...labels), typed, uses).map(({ label }) => label);

const names = [
  'Go to topics',
  'Go to outlets',
  'Artificial intelligence',
  'Économie',
  'Straße',
  'C++',
  'GPT-4',
  '人工知能',
  'الذكاء الاصطناعي',
  'İstanbul',
];

describe('an entry is found', () => {
  test.for([
    ['topics', 'Go to topics'],
    ['go top', 'Go to topics'],
    ['top go', 'Go to topics'],
    ['gence', 'Artificial intelligence'],
    ['economie', 'Économie'],
    ['ÉCONOMIE', 'Économie'],
    ['strasse', 'Straße'],
    ['c++', 'C++'],
    ['gpt-4', 'GPT-4'],
    ['知', '人工知能'],
    ['人工', '人工知能'],
    ['الاصطناعى', 'الذكاء الاصطناعي'],
    ['istanbul', 'İstanbul'],
    ['artificail', 'Artificial intelligence'],
    ['inteligence', 'Artificial intelligence'],
    ['tropics', 'Go to topics'],
    ['outlts', 'Go to outlets'],
    ['outlte', 'Go to outlets'],
  ] as const)('by “%s”: %s', ([typed, label]) => {
    expect(found(typed, names)[0]).toBe(label);
  });

  test.for(['gpt-5', 'tpo', 'xylophone', 'topics outlets', '人口'])('not by “%s”', (typed) => {
    expect(found(typed, names)).toEqual([]);
  });

  test('by another word than its name', () => {
    const entries = [{ id: 'o', label: 'The Verge', also: 'theverge.com' }];
    expect(rankEntries(entries, 'theverge.com', none)).toEqual(entries);
    expect(rankEntries(entries, 'theverge', none)).toEqual(entries);
  });
});

test('words as typed come before parts of words, and these before typing errors', () => {
  const labels = ['Cloned', 'Sky cloud', 'Intercloud', 'Clouds above'];
  expect(found('cloud', labels)).toEqual(['Clouds above', 'Sky cloud', 'Intercloud']);
  expect(found('clodu', labels)).toEqual(['Sky cloud', 'Clouds above']);
});

test('what is used most comes first, but no typing error before what was typed', () => {
  const uses = new Map([
    ['Clone', 50],
    ['Sky cloud', 3],
  ]);
  expect(found('', ['A', 'Clone', 'Sky cloud'], uses)).toEqual(['Clone', 'Sky cloud', 'A']);
  expect(found('clou', ['Cloud', 'Clone', 'Sky cloud'], uses)).toEqual([
    'Sky cloud',
    'Cloud',
    'Clone',
  ]);
});

test('any name is found by itself, by its beginnings, and in capital letters', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abcé 漢字-'), minLength: 1, maxLength: 12 });
  forAll(
    fc.property(name, name, fc.nat(12), (label, other, length) => {
      const start = label.slice(0, length);
      for (const typed of [label, start, label.toUpperCase()])
        expect(found(typed, [other, label])).toContain(label);
      expect(rankEntries(named(label, other), '', none)).toHaveLength(2);
    }),
  );
});

test('uses count half as much every 30 days', () => {
  const once = usedAgain(undefined, 0);
  expect(once).toEqual({ count: 1, last: 0 });
  expect(weightOfUse(once, 30 * DAY_MS)).toBeCloseTo(0.5);
  expect(usedAgain(once, 30 * DAY_MS)).toEqual({ count: 1.5, last: 30 * DAY_MS });
  // A clock that was set back makes nothing worth more.
  expect(weightOfUse({ count: 2, last: DAY_MS }, 0)).toBe(2);
});
