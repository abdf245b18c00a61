import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSources } from '#src/content/coverage/sources.ts';
import type { Voice } from '#src/content/coverage/voice.ts';
import { forAll } from '#tests/support/for-all.ts';

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

test('adds up, and takes each report of the event away once or counts it', () => {
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
