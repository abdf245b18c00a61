import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FloatingOrigin, MOST_PIXELS } from '#src/routes/feed/window/floating-origin.ts';

const TOTAL = 25_000_000;
let scrolled = 0;

beforeEach(() => {
  scrolled = 0;
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => {
    scrolled += top;
  });
});
afterEach(() => vi.unstubAllGlobals());

function longList(total = TOTAL) {
  const origin = new FloatingOrigin(() => undefined);
  origin.total = total;
  const positionAt = (top: number): number => {
    let told = Number.NaN;
    scrolled = 0;
    origin.follow(top, (position) => {
      told = position;
    });
    return told;
  };
  return { origin, positionAt };
}

test('a list that fits has the positions of its page', () => {
  const { origin, positionAt } = longList(MOST_PIXELS);
  for (const top of [0, 1000, MOST_PIXELS - innerHeight]) expect(positionAt(top)).toBe(top);
  expect([origin.shift, origin.hidden, scrolled]).toEqual([0, 0, 0]);
  expect(origin.inPage(3_500_000)).toBe(3_500_000);
});

test('reading down a higher one comes to its end, and reading up to its beginning', () => {
  const { origin, positionAt } = longList();
  let [top, before] = [0, 0];
  const read = (step: number): void => {
    top += step;
    const position = positionAt(top);
    // Nothing in view moves: the page is scrolled back by what its rows moved.
    expect(position).toBe(before + step);
    top += scrolled;
    before = position;
  };
  while (before + innerHeight < TOTAL) read(Math.min(5000, TOTAL - innerHeight - before));
  expect(origin.hidden).toBe(0);
  expect(top).toBe(MOST_PIXELS - innerHeight);
  while (before > 0) read(-Math.min(5000, before));
  expect([origin.shift, top]).toEqual([0, 0]);
});

test('the very end of the page is the end of the list, and its beginning the beginning', () => {
  const { positionAt } = longList();
  expect(positionAt(MOST_PIXELS - innerHeight)).toBe(TOTAL - innerHeight);
  expect(positionAt(0)).toBe(0);
});

test('a list that grows while its reader is near its end goes on from there', () => {
  const { origin, positionAt } = longList(MOST_PIXELS + 200);
  const end = MOST_PIXELS - innerHeight;
  expect(positionAt(end)).toBe(end + 200);
  expect(positionAt(end - 500)).toBe(end - 300);
  origin.total *= 2;
  expect(positionAt(end + 100)).toBe(end + 300);
  expect(scrolled).toBe(-MOST_PIXELS / 2);
  expect(positionAt(end)).toBe(origin.total - innerHeight);
});

test('a position far down has a place in the page', () => {
  const { origin } = longList();
  for (const position of [0, 900, 12_000_000, TOTAL - 800]) {
    const top = origin.inPage(position);
    expect(top + origin.shift).toBe(position);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(MOST_PIXELS);
  }
});
