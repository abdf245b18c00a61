import { describe, expect, test } from 'vitest';
import type { Story } from '#src/content/bundle/story-file.ts';
import { sourcesOf } from '#src/content/coverage/sources.ts';
import { receiptWords } from '#src/content/words/receipt-words.ts';
import { ownersOf, plainReport, plainStory } from '#tests/support/stories.ts';

const own = { outlet: { domain: 'techcrunch.com', name: 'TechCrunch' } };

const maker: Partial<Story> = ownersOf({}, { 'techcrunch.com': 'maker' });

const storyOf = (over: Partial<Story>): Story => plainStory({ slug: 'lead', ...over });

const told = (over: Partial<Story>) => {
  const { sources, talk } = sourcesOf(storyOf(over));
  return [sources, talk];
};

/** Ids in the lists of the receipt that say why a report is not counted. */
const taken = (over: Partial<Story>) => {
  const { reprints, sameFamily, releases, open } = sourcesOf(storyOf(over)).receipt;
  const [a, b, c, d] = [reprints, sameFamily, releases, open].map((voices) =>
    voices.map(({ id }) => id).join(' '),
  );
  return { reprints: a, sameFamily: b, releases: c, open: d };
};

describe('who reports a story', () => {
  test('is one outlet where the lead stands alone, and where others have only background to it', () => {
    expect(told({})).toEqual([1, '1']);
    expect(
      told({
        coverage: [plainReport('a', 60, own), plainReport('b', 9000, { tier: 'background' })],
      }),
    ).toEqual([1, '1']);
  });

  test('is a newspaper’s only where all reports are its own: one outlet, and no company', () => {
    const coverage = [
      plainReport('a', 60, own),
      plainReport('b', 9000, { ...own, tier: 'background' }),
    ];
    expect(told({ coverage })).toEqual([1, '1']);
    expect(told({ coverage, ...ownersOf({}, { 'techcrunch.com': 'press' }) })).toEqual([1, '1']);
  });

  test('is a company itself where it is a maker and all reports, background included, are of its family', () => {
    const coverage = [
      plainReport('a', 60, own),
      plainReport('b', 9000, { ...own, tier: 'background' }),
    ];
    expect(told({ ...maker })).toEqual([1, 'self']);
    expect(told({ ...maker, coverage })).toEqual([1, 'self']);
    expect(
      told({ ...maker, coverage: [...coverage, plainReport('c', 9001, { tier: 'background' })] }),
    ).toEqual([1, '1']);
    const owned = ownersOf({ 'c.example': 'techcrunch.com' }, { 'techcrunch.com': 'maker' });
    expect(told({ ...owned, coverage: [...coverage, plainReport('c', 61)] })).toEqual([1, 'self']);
  });

  test('is several outlets where another reports the event, though a reprint is no source of its own', () => {
    const coverage = [
      plainReport('a', 60),
      plainReport('b', 61, { copyOf: 'a' }),
      plainReport('c', 62, own),
    ];
    expect(told({ coverage })).toEqual([2, 'many']);
    expect(taken({ coverage })).toEqual({ reprints: 'b', sameFamily: 'c', releases: '', open: '' });
  });
});

describe('the number of independent sources', () => {
  test('counts a lead that is a reprint by the text that it has', () => {
    expect(told({ copyOf: 'a', coverage: [plainReport('a', -60)] })).toEqual([1, 'many']);
  });

  test('counts one text of those whose original is background', () => {
    const coverage = [
      plainReport('old', -9000, { tier: 'background' }),
      plainReport('a', 60, { copyOf: 'old' }),
      plainReport('b', 61, { copyOf: 'old' }),
    ];
    expect(told({ coverage })).toEqual([2, 'many']);
    expect(taken({ coverage }).reprints).toBe('b');
  });

  test('counts a family once, by the lead where it is of it', () => {
    const owned = ownersOf({
      'a.example': 'techcrunch.com',
      'b.example': 'owner',
      'c.example': 'owner',
    });
    const coverage = [plainReport('a', -60), plainReport('b', 60), plainReport('c', 61)];
    expect(told({ ...owned, coverage })).toEqual([2, 'many']);
    expect(taken({ ...owned, coverage }).sameFamily).toBe('a c');
  });

  test('counts no press release, and none of those who print it', () => {
    const owned = ownersOf({}, { 'a.example': 'press-release' });
    const coverage = [
      plainReport('a', 10, { copyOf: 'lead' }),
      plainReport('b', 20, { copyOf: 'lead' }),
      plainReport('c', 30),
    ];
    expect(told({ ...owned, coverage })).toEqual([1, 'many']);
    expect(taken({ ...owned, coverage })).toEqual({
      reprints: 'lead b',
      sameFamily: '',
      releases: 'a',
      open: '',
    });
    expect(told(ownersOf({}, { 'techcrunch.com': 'press-release' }))).toEqual([0, '1']);
  });

  test('counts a text that a wire sent as the wire’s, whoever ran it first', () => {
    const owned = ownersOf({}, { 'w.example': 'wire' });
    const coverage = [plainReport('w', 10, { copyOf: 'lead' }), plainReport('own', 20, own)];
    expect(told({ ...owned, coverage })).toEqual([2, 'many']);
    expect(taken({ ...owned, coverage }).reprints).toBe('lead');
  });

  test('cannot be told where the date of the lead looks wrong, unless nobody else is there', () => {
    const wrong = { time: '1970-01-01T00:00:00Z' };
    const background = { tier: 'background' } as const;
    expect(told({ ...wrong, coverage: [plainReport('a', 60, background)] })).toEqual([
      null,
      'unknown',
    ]);
    expect(told({ ...wrong, coverage: [plainReport('a', 60, { ...background, ...own })] })).toEqual(
      [1, '1'],
    );
  });

  test('cannot be told where the one report of another outlet has no date; of two sources, one more is said to be open', () => {
    const undated = plainReport('a', 0, { tier: 'background', time: undefined });
    expect(told({ coverage: [undated] })).toEqual([null, 'unknown']);
    const coverage = [plainReport('b', 60), undated];
    expect(told({ coverage })).toEqual([2, 'many']);
    expect(taken({ coverage }).open).toBe('a');
    expect(
      told({ coverage: [{ ...undated, future: true, time: '2099-01-01T00:00:00Z' }] }),
    ).toEqual([null, 'unknown']);
  });
});

test('is said as a sum in words', () => {
  const coverage = [
    plainReport('a', 60),
    plainReport('b', 61, { copyOf: 'a' }),
    plainReport('c', 62, own),
  ];
  expect(receiptWords(sourcesOf(storyOf({ coverage })))).toBe(
    '2 independent sources: 4 reports of this event − 1 reprint − 1 further report of an outlet or owner counted already',
  );
});
