import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComparedText } from '#src/content/text/copy-rule.ts';
import { findCopies } from '#src/content/text/find-copies.ts';
import { excerptKey, shinglesOf, titleKey } from '#src/content/text/text-keys.ts';
import { forAll } from '#tests/support/for-all.ts';
import { processorMs } from '#tests/support/processor-time.ts';

const HOUR = 3_600_000;
const words = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);

/** A report `hours` after the first, of an outlet of its own; `over` says what else. */
function text(
  id: string,
  hours: number,
  over: { title?: number[]; excerpt?: number[]; domain?: string } = {},
): ComparedText {
  const { title = [Number(id)], excerpt = [], domain = `${id}.example` } = over;
  return {
    id,
    time: hours * HOUR,
    domain,
    titleKey: titleKey(title),
    shingles: shinglesOf(excerpt),
    excerptKey: excerptKey(excerpt),
  };
}
const copies = (...texts: ComparedText[]) => Object.fromEntries(findCopies(texts));

describe('two reports have the same text', () => {
  test('with equal titles of five words and more, up to thirty days apart', () => {
    const title = words(0, 5);
    expect(copies(text('1', 0, { title }), text('2', 30 * 24, { title }))).toEqual({ 2: '1' });
    expect(copies(text('1', 0, { title }), text('2', 30 * 24 + 1, { title }))).toEqual({});
    expect(
      copies(text('1', 0, { title: words(0, 4) }), text('2', 1, { title: words(0, 4) })),
    ).toEqual({});
  });

  test('with half of their runs of three words in common, when they are of two outlets and within an event', () => {
    // 18 runs each, 12 of them common, of 24 in all.
    const [first, half] = [words(0, 20), [...words(0, 14), ...words(50, 6)]];
    expect(copies(text('1', 0, { excerpt: first }), text('2', 96, { excerpt: half }))).toEqual({
      2: '1',
    });
    expect(copies(text('1', 0, { excerpt: first }), text('2', 97, { excerpt: half }))).toEqual({});
    const less = [...words(0, 13), ...words(50, 7)];
    expect(copies(text('1', 0, { excerpt: first }), text('2', 1, { excerpt: less }))).toEqual({});
    const own = { excerpt: first, domain: 'one.example' };
    expect(copies(text('1', 0, own), text('2', 1, own))).toEqual({});
  });

  describe('of one outlet under one title', () => {
    const title = words(0, 6);
    const own = (id: string, days: number, excerpt: number[]) =>
      text(id, days * 24, { title, excerpt, domain: 'one.example' });
    const [first, next] = [words(100, 30), words(200, 30)];

    test('when their excerpts are equal, also short ones, or when one is missing', () => {
      expect(copies(own('1', 0, first), own('2', 7, first))).toEqual({ 2: '1' });
      expect(copies(own('1', 0, words(100, 3)), own('2', 7, words(100, 3)))).toEqual({ 2: '1' });
      expect(copies(own('1', 0, []), own('2', 7, first), own('3', 8, []))).toEqual({
        2: '1',
        3: '1',
      });
    });

    test('when a word of the excerpt was mended', () => {
      expect(copies(own('1', 0, first), own('2', 1, [...first.slice(0, 29), 999]))).toEqual({
        2: '1',
      });
    });

    test('but not with another excerpt, long or short: that is a series', () => {
      expect(copies(own('1', 0, first), own('2', 7, next), own('3', 14, words(300, 30)))).toEqual(
        {},
      );
      expect(copies(own('1', 0, words(100, 3)), own('2', 7, words(101, 3)))).toEqual({});
      // As `In this week of May 3 …`: all but a word follows the pattern of each week.
      expect(
        copies(own('1', 0, words(100, 14)), own('2', 7, [...words(100, 7), 999, ...words(108, 6)])),
      ).toEqual({});
    });

    test('whatever their excerpts, when less than a day lies between them: editions of one text', () => {
      expect(copies(own('1', 0, first), own('2', 20 / 24, next))).toEqual({ 2: '1' });
      expect(copies(own('1', 0, first), own('2', 20.1 / 24, next))).toEqual({});
    });

    test('also beside a copy of another outlet, and when a part is run again', () => {
      const other = text('b', 24, { title, excerpt: first, domain: 'two.example' });
      expect(copies(own('1', 0, first), other, own('2', 7, next), own('3', 8, first))).toEqual({
        b: '1',
        3: '1',
      });
      const earlier = text('b', -24, { title, excerpt: first, domain: 'two.example' });
      expect(copies(earlier, own('1', 0, first), own('2', 7, next))).toEqual({ 1: 'b' });
    });
  });

  test('but not for excerpts so short that they are equal by chance', () => {
    const excerpt = words(0, 11);
    expect(copies(text('1', 0, { excerpt }), text('2', 1, { excerpt }))).toEqual({});
  });

  test('and of several the earliest is the original', () => {
    const [title, excerpt] = [words(0, 6), words(0, 20)];
    expect(
      copies(text('1', 0, { title, excerpt }), text('2', 1, { excerpt }), text('3', 2, { title })),
    ).toEqual({
      2: '1',
      3: '1',
    });
  });

  test('never by way of a third: what is near a copy is not near the original', () => {
    const chain = [words(0, 20), words(5, 20), words(10, 20)].map((excerpt, at) =>
      text(String(at), at, { excerpt }),
    );
    expect(copies(...chain)).toEqual({ 1: '0' });
  });
});

const compared = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 1000 }),
    domain: fc.constantFrom('a.example', 'b.example', 'c.example'),
    title: fc.array(fc.nat(1), { minLength: 4, maxLength: 6 }),
    excerpt: fc.array(fc.nat(2), { maxLength: 16 }),
  }),
  { maxLength: 30 },
);

test('a copy names an earlier text that is none itself, and one at least is left', () => {
  forAll(
    fc.property(compared, (list) => {
      const texts = list
        .toSorted((a, b) => a.time - b.time)
        .map(({ time, domain, title, excerpt }, at) =>
          text(String(at), time, { title, excerpt, domain }),
        );
      const found = findCopies(texts);
      for (const [copy, original] of found) {
        expect(Number(original)).toBeLessThan(Number(copy));
        expect(found.has(original)).toBe(false);
      }
      expect(found.size).toBeLessThanOrEqual(Math.max(0, texts.length - 1));
    }),
  );
});

test('a story of hundreds of reports with the same phrases is done in no time', () => {
  const phrase = words(0, 12);
  const many = Array.from({ length: 2_000 }, (_, at) =>
    text(String(at), at / 100, { excerpt: [...phrase, ...words(1000 + at * 40, 30)] }),
  );
  expect(processorMs(() => expect(findCopies(many).size).toBe(0))).toBeLessThan(5_000);
});
