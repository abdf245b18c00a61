import type { VirtualItem } from '@tanstack/virtual-core';

/** The rows of a list, whether they are in the page or not. */
export type ListedRows = {
  readonly count: number;
  /** Height in pixels that a row is taken to have until it has been seen. */
  readonly estimate: (row: number) => number;
  /** The same row has the same key when rows come before it. */
  readonly keyOf: (row: number) => number;
  /** Pixels from the top of the page to the first row. */
  readonly margin: number;
};

/**
 * Rows that have changed: some in view are not in the page (`now`), all in view are (`ahead`), or
 * heights have (`heights`).
 */
export type RowChange = 'now' | 'ahead' | 'heights';

export type RowWindowOptions = ListedRows & {
  /** Rows measured on an earlier visit. */
  readonly measured: readonly VirtualItem[];
  readonly onChange: (change: RowChange) => void;
};

/** Rows to have in the page, and the pixels of those left out before and after them. */
export type VisibleRows = {
  readonly rows: readonly VirtualItem[];
  readonly before: number;
  readonly after: number;
};
