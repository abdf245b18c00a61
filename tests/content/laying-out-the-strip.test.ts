import { describe, expect, test } from 'vitest';
import { publicationOrder } from '#src/evidence/publication-order.ts';
import { layStrip } from '#src/evidence/strip/lay-strip.ts';
import { plainReport, plainStory } from '#tests/support/stories.ts';
import { ofEach, strip } from '#tests/support/strips.ts';

describe('the strip of an order', () => {
  test('has one mark a report, inside its bounds and above the axis, later never further left', () => {
    ofEach(({ marks, axisY, height }) => {
      expect(new Set(marks.map(({ report }) => report.id)).size).toBe(marks.length);
      for (const { x, y } of marks) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(axisY);
      }
      const xs = marks.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      expect(height).toBeLessThan(400);
    });
  });

  test('covers no mark wholly with another, and lets none touch while the pile is low', () => {
    ofEach(({ marks }, width) => {
      const places = marks.map(({ x, y }) => ({ at: (x / 100) * width, y }));
      const apart = places.flatMap((a, at) =>
        places.slice(at + 1).map((b) => Math.hypot(a.at - b.at, a.y - b.y)),
      );
      expect(Math.min(Number.POSITIVE_INFINITY, ...apart)).toBeGreaterThan(1);
      const highest = Math.max(...marks.map(({ y }) => y)) - Math.min(...marks.map(({ y }) => y));
      if (highest < 140) expect(Math.min(Number.POSITIVE_INFINITY, ...apart)).toBeGreaterThan(7.9);
    });
  });

  test('can be made higher than it must be, with the room above all that it draws', () => {
    const order = publicationOrder(plainStory({ coverage: [plainReport('a', 600)] }));
    const low = layStrip(order, 620);
    const high = layStrip(order, 620, low.height + 40);
    expect(high.height).toBe(low.height + 40);
    expect(high.axisY - low.axisY).toBe(40);
    const drawn = ({ marks, flags }: typeof low) => [...marks, ...flags].map(({ y }) => y);
    expect(drawn(high)).toEqual(drawn(low).map((y) => y + 40));
    expect(layStrip(order, 620, low.height - 40)).toEqual(low);
  });

  test('keeps the lead on the axis', () => {
    ofEach(({ marks, axisY }) => {
      const lead = marks.find(({ report }) => report.role === 'lead');
      expect(lead?.y).toBe(axisY - 11);
    });
  });

  test('lets what is of the event stand below background of the same moment, in its order', () => {
    const event = (id: string) => plainReport(id, 600);
    const other = (id: string) => plainReport(id, 600, { tier: 'background' });
    const story = plainStory({ coverage: [other('a'), event('b'), other('c'), event('d')] });
    const { marks } = layStrip(publicationOrder(story), 288);
    const fromBelow = marks
      .filter(({ report }) => report.role !== 'lead')
      .toSorted((a, b) => b.y - a.y);
    expect(fromBelow.map(({ report }) => report.id)).toEqual(['b', 'd', 'a', 'c']);
  });

  test('stays in its height when five hundred reports ran in one minute', () => {
    const { marks, height } = strip(new Array(500).fill(30));
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(501);
    expect(height).toBeLessThan(320);
  });
});
