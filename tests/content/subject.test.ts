import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Frequencies,
  NEAR_SHARE,
  RARE_SHARE,
  RAREST_SHARE,
  type SubjectText,
  subjectTest,
  TEXTS_TO_TELL,
} from '#src/content/subject.ts';
import { forAll } from '#tests/support/for-all.ts';

const TEXTS = 1000;
const COMMON_SHARE = NEAR_SHARE + 0.001;
/** Words below 100 are of the rarest, below 200 rare, below 300 tell near the lead, the others are common. */
const frequencies: Frequencies = {
  texts: TEXTS,
  frequency: (word) => ([RAREST_SHARE, RARE_SHARE, NEAR_SHARE][Math.floor(word / 100)] ?? COMMON_SHARE) * TEXTS,
};
const text = (title: readonly number[], excerpt: readonly number[] = []): SubjectText => {
  const inTitle = new Set(title);
  return { words: Int32Array.from(new Set([...title, ...excerpt])), titleWords: inTitle.size };
};
const shares = (lead: SubjectText, report: SubjectText, isOwnOutlet = false, isNear = false) =>
  subjectTest(lead, frequencies)(report, { isOwnOutlet, isNear });

describe('a report of another outlet shares the subject', () => {
  it.each<[string, SubjectText, boolean]>([
    ['with two rare words, one of them in both titles', text([100, 300], [101]), true],
    ['though the second is in the lead’s title only', text([100], [101]), true],
    ['but not with one, however rare', text([1, 300, 301]), false],
    ['nor with words that many texts hold', text([300, 301, 302]), false],
    ['nor with two that no title of its own has', text([300], [100, 101]), false],
  ])('%s', (_, report, expected) => {
    expect(shares(text([1, 100, 101, 300, 301, 302]), report)).toBe(expected);
  });
});

describe('near the lead', () => {
  const lead = text([200, 201, 300], [202]);
  it.each<[string, SubjectText, boolean]>([
    ['three words that more texts hold are enough, two of them in both titles', text([200, 201, 202]), true],
    ['but not when the third is in no title', text([200, 201], [202]), false],
    ['but not with one in both titles', text([200, 202], [201]), false],
    ['nor with what is common', text([300, 301, 302]), false],
  ])('%s', (_, report, expected) => {
    expect(shares(lead, report, false, true)).toBe(expected);
    expect(shares(lead, report, false, false)).toBe(false);
    expect(shares(lead, report, true, true)).toBe(false);
  });
});

it('one of the lead’s own outlet needs three of the rarest', () => {
  const lead = text([1, 2, 3, 100, 101, 102]);
  expect(shares(lead, text([1, 2, 100, 101, 102]), true)).toBe(false);
  expect(shares(lead, text([1, 2], [3]), true)).toBe(true);
});

it('a small archive cannot tell', () => {
  const few = { ...frequencies, texts: TEXTS_TO_TELL - 1 };
  expect(subjectTest(text([1, 2, 3]), few)(text([1, 2, 3]), { isOwnOutlet: false, isNear: true })).toBeUndefined();
});

const words = fc.array(fc.nat(400), { maxLength: 12 });
const texts = fc.tuple(words, words).map(([title, excerpt]) => text(title, excerpt));

it('what shares a subject does so both ways, and with more words all the more', () => {
  forAll(
    fc.property(texts, texts, fc.tuple(fc.boolean(), fc.boolean()), fc.nat(400), (lead, report, [isOwn, isNear], more) => {
      expect(shares(report, lead, isOwn, isNear)).toBe(shares(lead, report, isOwn, isNear));
      const longer = ({ words: all, titleWords }: SubjectText) =>
        text([...all.slice(0, titleWords), more], [...all.slice(titleWords)]);
      if (shares(lead, report, isOwn, isNear)) expect(shares(longer(lead), longer(report), isOwn, isNear)).toBe(true);
    }),
  );
});
