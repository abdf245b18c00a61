import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, countBands, qualityBands } from '#src/content/coverage/quality-bands.ts';
import { foldTail, layOutMix, mixSources } from '#src/evidence/mix-sources.ts';
import { t } from '#src/messages/messages.ts';
import { forAll } from '#tests/support/for-all.ts';

const quality = fc.option(fc.integer({ min: -1, max: 200 }), { nil: null });
const report = fc.record({
  outlet: fc
    .constantFrom('a.example', 'b.example', 'c.example', 'constructor', '__proto__')
    .map((domain) => ({ domain, name: domain })),
  quality,
});
type Report = {
  readonly outlet: { readonly domain: string; readonly name: string };
  readonly quality: number | null;
};

const from = (domain: string, value: number | null): Report => ({
  outlet: { domain, name: domain },
  quality: value,
});
const coverage = fc.array(report, { maxLength: 40 });
const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

describe('a source mix', () => {
  test('counts every report, the lead among them, once by outlet and once by quality', () => {
    forAll(
      fc.property(report, coverage, (lead, others) => {
        const { reports, outlets, bands } = mixSources(lead, others);
        expect(reports).toBe(others.length + 1);
        expect(sum(outlets.map(({ qualities }) => qualities.length))).toBe(reports);
        expect(sum(bands)).toBe(reports);
        for (const { outlet, qualities } of outlets) {
          const own = [lead, ...others].filter((other) => other.outlet.domain === outlet.domain);
          expect(qualities.toSorted()).toEqual(own.map((other) => other.quality).toSorted());
        }
      }),
    );
  });

  test('has the largest share first, and does not depend on the order of the coverage', () => {
    forAll(
      fc.property(report, coverage, fc.infiniteStream(fc.nat(1000)), (lead, others, keys) => {
        const mix = mixSources(lead, others);
        const sizes = mix.outlets.map(({ qualities }) => qualities.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        const shuffled = others
          .map((other) => ({ other, key: keys.next().value }))
          .sort((a, b) => a.key - b.key);
        expect(
          mixSources(
            lead,
            shuffled.map(({ other }) => other),
          ),
        ).toEqual(mix);
      }),
    );
  });

  test('names the lead’s outlet first among equals, then the best, then goes by domain, and gives the highest quality first', () => {
    const mix = mixSources(from('z.example', 60), [
      from('b.example', null),
      from('d.example', 90),
      from('c.example', 12),
      from('a.example', 90),
      from('c.example', 40),
      from('c.example', null),
    ]);
    expect(mix.outlets.map(({ outlet, qualities }) => [outlet.domain, ...qualities])).toEqual([
      ['c.example', 40, 12, null],
      ['z.example', 60],
      ['a.example', 90],
      ['d.example', 90],
      ['b.example', null],
    ]);
    expect(mix.bands).toEqual([0, 2, 1, 1, 1, 2]);
  });
});

test('a mix fills its bar from end to end: each group in one piece, the best quality first', () => {
  forAll(
    fc.property(
      fc.array(fc.array(quality, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 9 }),
      (groups) => {
        const parts = layOutMix(groups);
        let end = 0;
        for (const { from: start, length } of parts) {
          expect(start).toBeCloseTo(end, 2);
          expect(length).toBeGreaterThan(0);
          end = start + length;
        }
        expect(end).toBeCloseTo(100, 2);
        expect(parts).toEqual(parts.toSorted((a, b) => a.group - b.group || a.band - b.band));
        const counted = groups.map((_, at) =>
          sum(parts.filter(({ group }) => group === at).map(({ reports }) => reports)),
        );
        expect(counted).toEqual(groups.map(({ length }) => length));
      },
    ),
  );
});

test('every quality falls into one band, and a better one never into a lower band', () => {
  forAll(
    fc.property(
      fc.integer({ min: -1, max: 1_000_000 }),
      fc.integer({ min: -1, max: 1_000_000 }),
      (one, other) => {
        expect(bandOf(Math.max(one, other))).toBeLessThanOrEqual(bandOf(Math.min(one, other)));
        expect(sum(countBands([one, other, null]))).toBe(3);
      },
    ),
  );
  expect(
    [100, 99, 75, 74, 50, 49, 25, 24, 0, null].map((value) => {
      const { label } = qualityBands[bandOf(value)] ?? {};
      return label && t(label);
    }),
  ).toEqual([
    '100 or more',
    '75 to 99',
    '75 to 99',
    '50 to 74',
    '50 to 74',
    '25 to 49',
    '25 to 49',
    'under 25',
    'under 25',
    'without a quality',
  ]);
});

test('a long tail is told together, and never hides one outlet alone', () => {
  forAll(
    fc.property(
      fc.array(fc.nat(), { maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      (outlets, most) => {
        const { named, tail } = foldTail(outlets, most);
        expect([...named, ...tail]).toEqual(outlets);
        expect(named.length).toBeLessThanOrEqual(most + 1);
        expect(tail.length).not.toBe(1);
      },
    ),
  );
});
