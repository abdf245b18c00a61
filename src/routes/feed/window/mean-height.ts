import type { ListedRows } from './row-window-options.ts';

/** Rows that are asked. */
const ASKED = 500;

/** The mean assumed height of rows, in pixels, by the first of them. */
export function meanHeight({ count, estimate }: Pick<ListedRows, 'count' | 'estimate'>): number {
  const asked = Math.min(count, ASKED);
  let sum = 0;
  for (let row = 0; row < asked; row += 1) sum += estimate(row);
  return sum / Math.max(1, asked);
}
