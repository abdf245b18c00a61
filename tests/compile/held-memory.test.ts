import { expect, test } from 'vitest';
import { sameTextTest, toCompared } from '#src/compile/events/is-same-text.ts';
import { createNumberKeeper } from '#src/compile/reports/number-slab.ts';
import { readTexts } from '#src/compile/reports/read-texts.ts';
import { findCopies } from '#src/content/text/find-copies.ts';
import { titleKey } from '#src/content/text/text-keys.ts';

test('kept numbers are what they were, in few pieces of memory', () => {
  const keep = createNumberKeeper();
  const lists = Array.from({ length: 3000 }, (_, at) =>
    Int32Array.from({ length: at % 90 }, (__, place) => at * 1000 + place),
  );
  const kept = lists.map(keep);
  expect(kept.map((list) => [...list])).toEqual(lists.map((list) => [...list]));
  expect(new Set(kept.map(({ buffer }) => buffer)).size).toBeLessThan(15);
});

test('a list longer than any slab is kept', () => {
  const long = Int32Array.from({ length: 100_000 }, (_, at) => at);
  const keep = createNumberKeeper();
  expect(keep(long)).toEqual(long);
  expect([...keep(Int32Array.of(1, 2))]).toEqual([1, 2]);
});

const report = (title: string, excerpt: string) => ({ title, excerpt, related: [] });

test('equal texts are one, with a title that others have too, and each is counted once', () => {
  const articles = [
    report('The daily list of everything', 'First words'),
    report('The daily list of everything', 'Second words'),
    report('The daily list of everything', 'Second words'),
    report('The daily list of everything', 'First words'),
    report('Another title for one text', 'Second words'),
  ];
  const { of, frequencies } = readTexts(articles);
  const [a, b, c, d] = articles.map(of);
  expect(d).toBe(a);
  expect(c).toBe(b);
  expect(a).not.toBe(b);
  expect(frequencies.inScript.reduce((sum, texts) => Math.max(sum, texts), 0)).toBe(3);
});

test('keys of titles differ with any word and their order', () => {
  const keys = [
    [1, 2, 3, 4, 5],
    [1, 2, 3, 5, 4],
    [1, 2, 3, 4, 6],
    [1, 2, 3, 4, 5, 5],
    [0, 1, 2, 3, 4, 5],
  ].map(titleKey);
  expect(new Set(keys).size).toBe(5);
  expect(titleKey([1, 2, 3, 4])).toBeUndefined();
});

test('two texts are compared as the rule of copies says', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen'.split(
    ' ',
  );
  const excerpts = [0, 1, 4, 9, 13].map((from) => [...words.slice(from), ...words.slice(0, from)]);
  const texts = excerpts.flatMap((some, at) =>
    ['a.example', 'b.example'].flatMap((domain) =>
      [0, 40].map((hours) => ({
        id: `${at} ${domain} ${hours}`,
        time: Date.UTC(2024, 0, 1, hours),
        report: {
          title: `Headline number ${at % 3} of some words`,
          excerpt: at === 4 ? '' : some.join(' '),
          related: [],
          provider: { domain, name: domain, logo: undefined },
        },
      })),
    ),
  );
  const known = readTexts(texts.map(({ report: each }) => each));
  let same = 0;
  for (const one of texts) {
    const isSame = sameTextTest(one, known);
    for (const other of texts) {
      if (one === other) continue;
      const inOrder = one.time <= other.time ? [one, other] : [other, one];
      const copies = findCopies(inOrder.map((each) => toCompared(each, known))).size > 0;
      expect(isSame(other), `${one.id} and ${other.id}`).toBe(copies);
      same += Number(copies);
    }
  }
  expect(same).toBeGreaterThan(10);
});
