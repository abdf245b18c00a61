import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commonness, SubjectText } from '#src/content/text/commonness.ts';
import {
  eventWordsTest,
  GROUP_REPORTS,
  GROUP_SHARE,
  LARGE_REPORTS,
} from '#src/content/text/event-words.ts';
import {
  beginsWithOwnName,
  NAME_SHARE,
  OWN_REACH,
  REACHES,
  subjectTest,
} from '#src/content/text/subject.ts';
import { forAll } from '#tests/support/for-all.ts';

/**
 * Words below 100 are of the rarest, then each hundred is of the next class; from 400 on they are
 * common.
 */
const SHARES = [0.007, 0.03, 0.05, 0.12];
const commonness: Commonness = (words) =>
  new Map([...words].map((word) => [word, SHARES[Math.floor(word / 100)] ?? 0.5]));

const text = (title: readonly number[], excerpt: readonly number[] = []): SubjectText => {
  const inTitle = new Set(title);
  return { words: Int32Array.from(new Set([...title, ...excerpt])), titleWords: inTitle.size };
};
const shares = (lead: SubjectText, report: SubjectText, hours: number, isOwnOutlet = false) =>
  subjectTest(lead, commonness)(report, { isOwnOutlet, hours });

describe('the further from the lead, the rarer are the words that another outlet must share', () => {
  const lead = text([1, 100, 101, 200, 201, 300, 301, 400, 401, 402], [2, 302]);
  test.each<[string, SubjectText, readonly boolean[]]>([
    ['one of the rarest in both titles', text([1, 450, 451]), [true, false, false]],
    ['one of the rarest, but in the lead’s excerpt', text([2, 450, 451]), [false, false, false]],
    ['one of the rarest and a rare one', text([1, 450], [100]), [true, true, true]],
    ['two that one text in twenty holds', text([200, 450], [201]), [true, true, false]],
    ['two of them, neither in both titles', text([450], [200, 201]), [false, false, false]],
    ['three that one in eight holds', text([300, 450], [301, 302]), [false, false, false]],
    [
      'three that one in eight holds, each in a title',
      text([300, 302, 450], [301]),
      [true, false, false],
    ],
    ['what is common', text([400, 401, 450, 451, 452]), [false, false, false]],
    [
      'nearly all of the title',
      text([100, 101, 200, 201, 300, 301, 400, 401, 402]),
      [true, true, true],
    ],
  ])('%s', (_, report, expected) => {
    expect([12, 24, 72].map((hours) => shares(lead, report, hours))).toEqual(expected);
    expect(shares(lead, report, 72.1)).toBe(false);
  });
});

test('one of the lead’s own outlet needs three of the rarest, and a title that is alike tells nothing', () => {
  const lead = text([1, 2, 3, 100, 101, 102]);
  expect(shares(lead, text([1, 2, 100, 101, 102]), 1, true)).toBe(false);
  expect(shares(lead, text([1, 2], [3]), OWN_REACH.hours, true)).toBe(true);
  expect(shares(lead, text([1, 2], [3]), OWN_REACH.hours + 1, true)).toBe(false);
});

test('a title that begins with a name of its own is on its own matter', () => {
  const named: Commonness = (words) =>
    new Map([...words].map((word) => [word, word < 100 ? NAME_SHARE : 0.01]));
  const lead = text([200, 201, 1], [2]);
  const begins = (report: SubjectText) => beginsWithOwnName(report, lead, named);
  expect(begins(text([50, 200, 201]))).toBe(true);
  expect(begins(text([200, 50]))).toBe(false);
  expect(begins(text([2, 200]))).toBe(false);
  expect(begins(text([250, 200]))).toBe(false);
  expect(begins(text([]))).toBe(false);
});

describe('the words of an event find more of it', () => {
  const known: Commonness = (words) =>
    new Map([...words].map((word) => [word, word < 100 ? GROUP_SHARE : 0.2]));
  const lead = text([1, 2, 100]);
  const few = Array.from({ length: GROUP_REPORTS }, (_, number) =>
    text([3, 100], [4, 10 + number]),
  );
  const many = Array.from({ length: LARGE_REPORTS }, (_, number) =>
    text([3, 100], [4, 10 + number]),
  );

  test('once three reports are of it', () => {
    expect(eventWordsTest(lead, few.slice(1), known)).toBeUndefined();
  });

  test.each<[string, SubjectText, boolean, boolean]>([
    ['two of them, one in its title', text([3, 300], [4]), true, true],
    ['two of them, none in its title', text([300], [3, 4]), false, false],
    ['one in its title', text([3, 300]), false, true],
    ['words that other stories use', text([100, 300], [100]), false, false],
    ['words that one report of it has', text([10, 11]), false, false],
  ])('%s', (_, report, ofFew, ofMany) => {
    expect(eventWordsTest(lead, few, known)?.(report)).toBe(ofFew);
    expect(eventWordsTest(lead, many, known)?.(report)).toBe(ofMany);
  });
});

const words = fc.array(fc.nat(600), { maxLength: 12 });
const texts = fc.tuple(words, words).map(([title, excerpt]) => text(title, excerpt));
const hours = fc.constantFrom(0, 12, 20, 24, 30, 36, 50, 72);

test('what shares a subject does so both ways, and nearer all the more', () => {
  forAll(
    fc.property(texts, texts, fc.boolean(), fc.tuple(hours, hours), (lead, report, isOwn, both) => {
      const [near, far] = [Math.min(...both), Math.max(...both)];
      expect(shares(report, lead, near, isOwn)).toBe(shares(lead, report, near, isOwn));
      if (shares(lead, report, far, isOwn)) expect(shares(lead, report, near, isOwn)).toBe(true);
    }),
  );
});

test('every reach asks for no less than the one before it', () => {
  expect(REACHES.map((reach) => reach.hours)).toEqual(
    REACHES.map((reach) => reach.hours).sort((a, b) => a - b),
  );
});
