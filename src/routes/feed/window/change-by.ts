import type { Virtualizer } from '@tanstack/virtual-core';
import type { RowChange } from './row-window-options.ts';

type Told = { readonly start: number; readonly end: number };

/** What a change of the virtualizer means to a list whose rows from `start` to `end` are shown. */
export function changeBy(
  { scrollOffset, scrollRect }: Virtualizer<Window, HTMLElement>,
  { start, end }: Told,
  isScrolling: boolean,
): RowChange {
  if (!isScrolling) return 'heights';
  const top = scrollOffset ?? 0;
  return top >= start && top + (scrollRect?.height ?? 0) <= end ? 'ahead' : 'now';
}
