import type { Virtualizer } from '@tanstack/virtual-core';

/**
 * What has changed: some rows in view are not in the page (`now`), all in view are (`ahead`), or
 * heights have changed (`heights`).
 */
export type RowChange = 'now' | 'ahead' | 'heights';

/** Pixels from the top of the page to the first of some rows, and to the end of the last. */
export type Extent = { readonly start: number; readonly end: number };

/** What has changed for a page that was last given the rows of `told`. */
export function rowChange(
  {
    scrollOffset,
    scrollRect,
  }: Pick<Virtualizer<Window, HTMLElement>, 'scrollOffset' | 'scrollRect'>,
  told: Extent,
  isScrolling: boolean,
): RowChange {
  if (!isScrolling) return 'heights';
  const top = scrollOffset ?? 0;
  const isHeld = top >= told.start && top + (scrollRect?.height ?? 0) <= told.end;
  return isHeld ? 'ahead' : 'now';
}
