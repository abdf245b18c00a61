import type { VirtualItem } from '@tanstack/virtual-core';
import type { RowSpan } from './kept-rows.ts';

/** The rows of a list, whether they are in the page or not. */
export type ListedRows = {
  readonly count: number;
  /** Assumed height of a row, in pixels, until it is measured. */
  readonly estimate: (row: number) => number;
  /** A row keeps its key when rows are added before it. */
  readonly keyOf: (row: number) => number;
  /** Pixels from the top of the page to the first row. */
  readonly margin: number;
  /** Identifies list and layout: when it changes, rows that were in the page are not kept. */
  readonly layout: string;
  /** Rows in the page at most. */
  readonly most: number;
};

/**
 * What has changed: some rows in view are not in the page (`now`), all in view are (`ahead`), or
 * heights have changed (`heights`).
 */
export type RowChange = 'now' | 'ahead' | 'heights';

export type RowWindowOptions = ListedRows & {
  /** Rows measured on an earlier visit. */
  readonly measured: readonly VirtualItem[];
  readonly onChange: (change: RowChange) => void;
};

/**
 * Rows for the page, those near the window among them, and the pixels of those left out before and
 * after them.
 */
export type VisibleRows = {
  readonly rows: readonly VirtualItem[];
  readonly near: RowSpan;
  readonly before: number;
  readonly after: number;
};
