import type { VirtualItem } from '@tanstack/virtual-core';

/**
 * The rows of a list that stands in the page whole, with the height of each in pixels: a list that
 * goes on from it then has them as they are, and nothing in view moves. `keyOf` names the row by
 * its number.
 */
export function standingRows(
  list: HTMLElement | null,
  keyOf: (row: number) => number,
): VirtualItem[] {
  const rows: VirtualItem[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const cell of list?.children ?? []) {
    const box = cell.getBoundingClientRect();
    // Cards side by side are one row, and as high as each other.
    if (box.top <= top) continue;
    top = box.top;
    const index = rows.length;
    rows.push({
      key: keyOf(index),
      index,
      start: box.top,
      end: box.bottom,
      size: box.height,
      lane: 0,
    });
  }
  return rows;
}
