import { afterEach, expect, test } from 'vitest';
import { MOST_PIXELS } from '#src/routes/feed/window/floating-origin.ts';
import { RowWindow } from '#src/routes/feed/window/row-window.ts';
import type { RowWindowOptions } from '#src/routes/feed/window/row-window-options.ts';

const ROWS = 39_000;
const HEIGHT = 100;

const unmounts: (() => void)[] = [];
afterEach(() => {
  for (const unmount of unmounts.splice(0)) unmount();
  scrollTo(0, 0);
});

/** A window over a list whose rows are as high as assumed, and how often it asked for a height. */
function longList(count = ROWS, estimate: (row: number) => number = () => HEIGHT) {
  const asked = { times: 0 };
  const options: RowWindowOptions = {
    count,
    estimate: (row) => {
      asked.times += 1;
      return estimate(row);
    },
    keyOf: (row) => row,
    margin: 0,
    layout: '',
    most: 300,
    measured: [],
    onChange: () => undefined,
  };
  const rowWindow = new RowWindow(options, null);
  rowWindow.setOptions(options);
  unmounts.push(rowWindow.mount());
  rowWindow.update();
  return { rowWindow, asked };
}

/** Pixels of all rows, in the page or not. */
const heightOf = ({ rows, before, after }: ReturnType<RowWindow['visible']>): number =>
  before + rows.length * HEIGHT + after;

test('a list of any length is as high as all its rows, and lays out only those near the window', () => {
  const { rowWindow, asked } = longList();
  const visible = rowWindow.visible();
  expect(visible.rows[0]?.index).toBe(0);
  expect(heightOf(visible)).toBe(ROWS * HEIGHT);
  expect(asked.times).toBeLessThan(2000);
});

test.for([0.01, 0.5, 0.999])(
  'far down, at %d of its height, the rows that belong there are in the page',
  (share) => {
    const top = ROWS * HEIGHT * share;
    scrollTo(0, top);
    const visible = longList().rowWindow.visible();
    const [first, last] = [visible.rows[0]?.index ?? -1, visible.rows.at(-1)?.index ?? -1];
    expect(first * HEIGHT).toBeLessThanOrEqual(top);
    expect((last + 1) * HEIGHT).toBeGreaterThanOrEqual(Math.min(ROWS * HEIGHT, top + innerHeight));
    expect(visible.before).toBe(first * HEIGHT);
    expect(heightOf(visible)).toBe(ROWS * HEIGHT);
  },
);

test('a list higher than a page may be has the height of a page, and its last row at the end', () => {
  const { rowWindow } = longList(100_000);
  expect(heightOf(rowWindow.visible())).toBe(MOST_PIXELS);
  scrollTo(0, MOST_PIXELS - innerHeight);
  dispatchEvent(new Event('scroll'));
  const visible = rowWindow.visible();
  expect(visible.rows.at(-1)?.index).toBe(99_999);
  expect(visible.after).toBe(0);
  expect(heightOf(visible)).toBe(MOST_PIXELS);
});

test.for([30_000, 99_999])('row %d of such a list is in the page once it is scrolled to', (row) => {
  const { rowWindow } = longList(100_000);
  rowWindow.visible();
  rowWindow.scrollTo(row);
  dispatchEvent(new Event('scroll'));
  expect(rowWindow.visible().rows.map(({ index }) => index)).toContain(row);
});

test('its last row is in the page, too, if rows are higher than the first hundreds', () => {
  const { rowWindow } = longList(100_000, (row) => (row < 1000 ? HEIGHT : HEIGHT * 1.2));
  rowWindow.visible();
  rowWindow.scrollTo(99_999);
  // A browser would not scroll farther than the page is high.
  expect(scrollY).toBeLessThan(MOST_PIXELS);
  dispatchEvent(new Event('scroll'));
  expect(rowWindow.visible().rows.at(-1)?.index).toBe(99_999);
});

test('a list that becomes shorter than what is laid out ends with its last row', () => {
  const options = {
    estimate: () => HEIGHT,
    keyOf: (row: number) => row,
    margin: 0,
    layout: '',
    most: 300,
    measured: [],
    onChange: () => undefined,
  };
  const rowWindow = new RowWindow({ ...options, count: ROWS }, null);
  rowWindow.visible();
  rowWindow.setOptions({ ...options, count: 3 });
  const visible = rowWindow.visible();
  expect(visible.rows.map(({ index }) => index)).toEqual([0, 1, 2]);
  expect(heightOf(visible)).toBe(3 * HEIGHT);
});
