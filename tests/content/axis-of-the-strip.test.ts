import { describe, expect, test } from 'vitest';
import { timeAxis } from '#src/evidence/strip/time-axis.ts';
import { ofEach, strip } from '#tests/support/strips.ts';

describe('the axis of the strip', () => {
  test('is to scale in the hours around the lead', () => {
    const { at } = timeAxis([-1440, 0, 2880], 2880);
    expect(at(720) - at(0)).toBeCloseTo(at(0) - at(-720), 1);
    expect(at(2880) - at(0)).toBeCloseTo(2 * (at(0) - at(-1440)), 1);
  });

  test('presses weeks and years together at its ends, and only where there is something', () => {
    const scales = (offsets: readonly number[]) =>
      timeAxis(offsets, 60).zones.map(({ scale }) => scale);
    expect(scales([-60, 60])).toEqual(['near']);
    expect(scales([-20_000, 60])).toEqual(['before', 'near']);
    expect(scales([-20_000, 600_000])).toEqual(['before', 'near', 'after']);
    const { at } = timeAxis([600_000], 60);
    expect(at(20_000) - at(10_000)).toBeGreaterThan(at(600_000) - at(590_000));
  });

  test('keeps what is to scale to the hours in which the event was reported', () => {
    const scale = (reach: number) =>
      timeAxis([-2880, -30, 600], reach).zones.find((zone) => zone.scale === 'near');
    expect(scale(600)).toMatchObject({ start: -30, end: 600 });
    expect(scale(30)).toMatchObject({ start: -30, end: 0 });
    expect(scale(4320)).toMatchObject({ start: -2880, end: 600 });
  });

  test('names the lead, hours around it, and round distances at the ends', () => {
    const words = (offsets: readonly number[], width: number) =>
      strip(offsets, width).ticks.flatMap((tick) => tick.words ?? []);
    expect(words([-3737, 516], 288)).toEqual(['−48 h', '−24 h', 'lead']);
    expect(words([-20, 45], 288)).toEqual(['−20 min', 'lead', '+20 min', '+40 min']);
    expect(words([-40 * 1440, 90], 288)).toEqual(['−3 months', 'lead', '+1 h']);
  });

  test('draws a stroke without words only where it is to scale', () => {
    const bare = (offsets: readonly number[]) =>
      strip(offsets).ticks.filter(({ words }) => words === undefined);
    expect(bare([-40 * 1440, 90]).map(({ minutes }) => minutes)).toEqual([]);
    ofEach(({ ticks, zones }) => {
      const near = zones.find(({ scale }) => scale === 'near');
      const pressed = ticks.filter(
        ({ minutes }) => minutes < (near?.start ?? 0) || minutes > (near?.end ?? 0),
      );
      expect(pressed.every(({ words }) => words !== undefined)).toBe(true);
    });
  });

  test('lets no words touch', () => {
    ofEach(({ ticks }, width) => {
      const boxes = ticks.flatMap(({ x, words, anchor }) => {
        if (words === undefined) return [];
        const [at, wide] = [(x / 100) * width, words.length * 6];
        const from = { start: at, middle: at - wide / 2, end: at - wide }[anchor];
        return [{ from, to: from + wide }];
      });
      for (const [at, { from, to }] of boxes.entries()) {
        expect(from).toBeGreaterThanOrEqual(-1);
        expect(to).toBeLessThanOrEqual(width + 1);
        expect(from).toBeGreaterThan(boxes[at - 1]?.to ?? Number.NEGATIVE_INFINITY);
      }
    });
  });
});
