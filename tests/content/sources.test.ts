import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '#src/content/bundle/story-file.ts';
import { countSources, sourcesOf } from '#src/content/coverage/sources.ts';
import type { Voice } from '#src/content/coverage/voice.ts';
import { receiptWords } from '#src/content/words/receipt-words.ts';
import { forAll } from '#tests/support/for-all.ts';
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
  it('is one outlet where the lead stands alone, and where others have only background to it', () => {
    expect(told({})).toEqual([1, '1']);
    expect(
      told({
        coverage: [plainReport('a', 60, own), plainReport('b', 9000, { tier: 'background' })],
      }),
    ).toEqual([1, '1']);
  });

  it('is a newspaper’s only where all reports are its own: one outlet, and no company', () => {
    const coverage = [
      plainReport('a', 60, own),
      plainReport('b', 9000, { ...own, tier: 'background' }),
    ];
    expect(told({ coverage })).toEqual([1, '1']);
    expect(told({ coverage, ...ownersOf({}, { 'techcrunch.com': 'press' }) })).toEqual([1, '1']);
  });

  it('is a company itself where it is a maker and all reports, background included, are of its family', () => {
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

  it('is several outlets where another reports the event, though a reprint is no source of its own', () => {
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
  it('counts a lead that is a reprint by the text that it has', () => {
    expect(told({ copyOf: 'a', coverage: [plainReport('a', -60)] })).toEqual([1, 'many']);
  });

  it('counts one text of those whose original is background', () => {
    const coverage = [
      plainReport('old', -9000, { tier: 'background' }),
      plainReport('a', 60, { copyOf: 'old' }),
      plainReport('b', 61, { copyOf: 'old' }),
    ];
    expect(told({ coverage })).toEqual([2, 'many']);
    expect(taken({ coverage }).reprints).toBe('b');
  });

  it('counts a family once, by the lead where it is of it', () => {
    const owned = ownersOf({
      'a.example': 'techcrunch.com',
      'b.example': 'owner',
      'c.example': 'owner',
    });
    const coverage = [plainReport('a', -60), plainReport('b', 60), plainReport('c', 61)];
    expect(told({ ...owned, coverage })).toEqual([2, 'many']);
    expect(taken({ ...owned, coverage }).sameFamily).toBe('a c');
  });

  it('counts no press release, and none of those who print it', () => {
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

  it('counts a text that a wire sent as the wire’s, whoever ran it first', () => {
    const owned = ownersOf({}, { 'w.example': 'wire' });
    const coverage = [plainReport('w', 10, { copyOf: 'lead' }), plainReport('own', 20, own)];
    expect(told({ ...owned, coverage })).toEqual([2, 'many']);
    expect(taken({ ...owned, coverage }).reprints).toBe('lead');
  });

  it('cannot be told where the date of the lead looks wrong, unless nobody else is there', () => {
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

  it('cannot be told where the one report of another outlet has no date; of two sources, one more is said to be open', () => {
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

it('is said as a sum in words', () => {
  const coverage = [
    plainReport('a', 60),
    plainReport('b', 61, { copyOf: 'a' }),
    plainReport('c', 62, own),
  ];
  expect(receiptWords(sourcesOf(storyOf({ coverage })))).toBe(
    '2 independent sources: 4 reports of this event, less 1 reprint, less 1 further report of an outlet or owner counted already.',
  );
});

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;
const voicesArbitrary: fc.Arbitrary<[Voice, Voice[]]> = fc
  .array(
    fc.record({
      domain: fc.constantFrom('a.example', 'b.example', 'c.example', 'd.example'),
      role: fc.option(fc.constantFrom('press', 'maker', 'wire', 'press-release'), {
        nil: undefined,
      }),
      tier: fc.constantFrom('event', 'background'),
      sameAs: fc.option(fc.nat({ max: names.length - 1 }), { nil: undefined }),
      isDated: fc.boolean(),
    }),
    { minLength: 1, maxLength: names.length },
  )
  .map((drawn): [Voice, Voice[]] => {
    const originals = drawn.map(({ sameAs }, at) =>
      sameAs === undefined || sameAs >= at ? at : sameAs,
    );
    const rootOf = (at: number): number =>
      originals[at] === at ? at : rootOf(originals[at] ?? at);
    const [lead, ...others] = drawn.map(({ domain, role, tier, isDated }, at): Voice => {
      const family = domain < 'c' ? 'owner' : domain;
      const id = names[at] ?? '';
      return {
        id,
        domain,
        family,
        role,
        tier: at === 0 ? 'event' : tier,
        text: names[rootOf(at)] ?? id,
        isDated,
      };
    });
    if (!lead) throw new Error('no lead was drawn');
    return [lead, others];
  });

/** Counted as one would on paper: a set of families over one text each, without releases. */
function naiveSources(voices: readonly Voice[]): number {
  const ofEvent = voices.filter(({ tier }) => tier === 'event');
  const families = new Set<string>();
  for (const text of new Set(ofEvent.map((voice) => voice.text))) {
    const same = ofEvent.filter((voice) => voice.text === text);
    const sent = (['press-release', 'wire'] as const).map((role) =>
      same.filter((voice) => voice.role === role),
    );
    const among = sent.find((list) => list.length > 0) ?? same;
    const counts = among.find(({ id }) => id === text) ?? among[0];
    if (counts && counts.role !== 'press-release') families.add(counts.family);
  }
  return families.size;
}

it('adds up, and takes each report of the event away once or counts it', () => {
  forAll(
    fc.property(voicesArbitrary, ([lead, others]) => {
      const { sources, talk, receipt } = countSources(lead, others);
      const { reports, reprints, sameFamily, releases } = receipt;
      const parts = [...reprints, ...sameFamily, ...releases, ...receipt.sources];
      expect(parts.map(({ id }) => id).sort()).toEqual(reports.map(({ id }) => id).sort());
      expect(reports.length - reprints.length - sameFamily.length - releases.length).toBe(
        receipt.sources.length,
      );
      expect(receipt.sources).toHaveLength(naiveSources([lead, ...others]));
      expect(sources ?? receipt.sources.length).toBe(receipt.sources.length);
      expect(sources === null).toBe(talk === 'unknown');
      expect(
        receipt.open.every(({ family }) =>
          receipt.sources.every((source) => source.family !== family),
        ),
      ).toBe(true);
      if (talk === 'self')
        expect(new Set([lead, ...others].map(({ family }) => family)).size).toBe(1);
      if (talk === '1') expect(reports.every(({ domain }) => domain === lead.domain)).toBe(true);
    }),
  );
});
