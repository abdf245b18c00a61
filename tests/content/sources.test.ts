import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSources, sourcesOf, type Voice } from '#src/content/sources.ts';
import { forAll } from '#tests/support/for-all.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';

const own = { domain: 'techcrunch.com', name: 'TechCrunch' };

describe('who talks in a story', () => {
  it('is one outlet where the lead stands alone', () => {
    expect(sourcesOf(plainStory())).toEqual({ sources: 1, copies: 0, eventCopies: 0, talk: '1' });
  });

  it('is one outlet where others have only background to it', () => {
    const coverage = [plainReport('a', 60, { outlet: own }), plainReport('b', 9000, { tier: 'background' })];
    expect(sourcesOf(plainStory({ coverage }))).toEqual({ sources: 1, copies: 0, eventCopies: 0, talk: '1' });
  });

  it('is the maker itself where all reports, background included, are one outlet’s', () => {
    const coverage = [plainReport('a', 60, { outlet: own }), plainReport('b', 9000, { outlet: own, tier: 'background' })];
    expect(sourcesOf(plainStory({ coverage }))).toEqual({ sources: 1, copies: 0, eventCopies: 0, talk: 'self' });
  });

  it('is several outlets where another reports the event, though a copy is no source of its own', () => {
    const coverage = [plainReport('a', 60), plainReport('b', 61, { copyOf: 'a' }), plainReport('c', 62, { outlet: own })];
    expect(sourcesOf(plainStory({ coverage }))).toEqual({ sources: 2, copies: 1, eventCopies: 1, talk: 'many' });
  });

  it('counts a lead that is a copy as one', () => {
    const coverage = [plainReport('a', -60)];
    expect(sourcesOf(plainStory({ copyOf: 'a', coverage }))).toEqual({ sources: 1, copies: 1, eventCopies: 1, talk: 'many' });
  });
});

const voice: fc.Arbitrary<Voice> = fc.record({
  domain: fc.constantFrom('a.example', 'b.example', 'c.example'),
  tier: fc.constantFrom('event', 'background'),
  isCopy: fc.boolean(),
});
const lead = voice.map((any): Voice => ({ ...any, tier: 'event' }));

it('counts the same in whatever order the reports come, within what there is to count', () => {
  forAll(
    fc.property(lead, fc.array(voice, { maxLength: 12 }), (first, reports) => {
      const counted = countSources(first, reports);
      expect(countSources(first, reports.toReversed())).toEqual(counted);
      const outlets = new Set([first, ...reports].map(({ domain }) => domain)).size;
      expect(counted.sources).toBeGreaterThanOrEqual(1);
      expect(counted.sources).toBeLessThanOrEqual(outlets);
      expect(counted.copies).toBeLessThanOrEqual(reports.length + 1);
      expect(counted.eventCopies).toBeLessThanOrEqual(counted.copies);
      if (counted.talk !== 'many') expect(counted.sources).toBe(1);
      if (counted.talk === 'self') expect(outlets).toBe(1);
      if (reports.length === 0) expect(counted.talk).toBe('1');
    }),
  );
});
