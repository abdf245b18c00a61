import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, lagBands, lagsOf, racesOf } from '#src/content/bundle/outlet-measures.ts';
import { forAll } from '#tests/support/for-all.ts';

const report = fc.record({
  domain: fc.constantFrom('a.example', 'b.example', 'c.example', '__proto__'),
  offset: fc.integer({ min: -6000, max: 6000 }),
});
const event = fc.array(report, { maxLength: 20 });
const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

describe('who ran first', () => {
  test('is asked of each outlet’s first report only, and only where at least two outlets report', () => {
    forAll(
      fc.property(event, (reports) => {
        const lags = lagsOf(reports);
        const domains = new Set(reports.map(({ domain }) => domain));
        expect([...lags.keys()].sort()).toEqual(domains.size > 1 ? [...domains].sort() : []);
        for (const [domain, lag] of lags) {
          const first = Math.min(
            ...reports.filter((other) => other.domain === domain).map(({ offset }) => offset),
          );
          expect(lag).toBe(first - Math.min(...reports.map(({ offset }) => offset)));
        }
      }),
    );
  });

  test('has at least one first in every race, and nobody ahead of it', () => {
    forAll(
      fc.property(event, (reports) => {
        const lags = [...lagsOf(reports).values()];
        expect(lags.length === 0 || lags.includes(0)).toBe(true);
        expect(lags.filter((lag) => lag < 0)).toEqual([]);
      }),
    );
  });

  test('is shared by outlets of the same minute', () => {
    const at = (domain: string, offset: number) => ({ domain, offset });
    expect(
      lagsOf([at('a.example', -5), at('b.example', 0), at('c.example', -5), at('a.example', 90)]),
    ).toEqual(
      new Map([
        ['a.example', 0],
        ['b.example', 5],
        ['c.example', 0],
      ]),
    );
  });
});

describe('the figures of an outlet', () => {
  const lags = fc.array(fc.nat(20_000), { maxLength: 30 });
  const qualities = fc.array(fc.option(fc.nat(150), { nil: null }), { maxLength: 30 });

  test('count every race and every report once, whatever their order', () => {
    forAll(
      fc.property(lags, qualities, (all, given) => {
        const figures = figuresOf({ follows: 0, lags: all, qualities: given });
        expect(racesOf(figures)).toEqual({
          races: all.length,
          firsts: all.filter((lag) => lag === 0).length,
        });
        expect(sum(figures.qualities)).toBe(given.length);
        expect(
          figuresOf({ follows: 0, lags: all.toReversed(), qualities: given.toReversed() }),
        ).toEqual(figures);
      }),
    );
  });

  test('have a median that was measured: at most half ran sooner, at most half later; firsts do not count', () => {
    forAll(
      fc.property(lags, (all) => {
        const { medianLag: middle } = figuresOf({ follows: 0, lags: all, qualities: [] });
        const behind = all.filter((lag) => lag > 0);
        if (middle === null) {
          expect(behind).toEqual([]);
          return;
        }
        expect(behind).toContain(middle);
        expect(behind.filter((lag) => lag < middle).length).toBeLessThanOrEqual(behind.length / 2);
        expect(behind.filter((lag) => lag > middle).length).toBeLessThanOrEqual(behind.length / 2);
      }),
    );
  });

  test('put each lag into the band that ends with it', () => {
    const bandOf = (lag: number) =>
      lagBands[figuresOf({ follows: 0, lags: [lag], qualities: [] }).lags.indexOf(1)]?.upTo;
    expect([0, 1, 60, 61, 360, 361, 1440, 1441, 4320, 4321].map(bandOf)).toEqual([
      0,
      60,
      60,
      360,
      360,
      1440,
      1440,
      4320,
      4320,
      Number.POSITIVE_INFINITY,
    ]);
  });
});
