import type { VirtualItem } from '@tanstack/virtual-core';

/**
 * The rows of a list that is in the page as a whole, with their heights in pixels, so that a list
 * that continues it has the same rows, and nothing in view moves. `keyOf` identifies a row by its
 * number.
 */
export function standingRows(
  list: HTMLElement | null,
  keyOf: (row: number) => number,
): VirtualItem[] {
  const rows: VirtualItem[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const cell of list?.children ?? []) {
    const box = cell.getBoundingClientRect();
    // Cards side by side are one row, with one height.
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
