import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ListedRows } from './row-window-options.ts';

/** Rows kept ready beyond each edge of the window. */
const OVERSCAN = 4;

/**
 * Options of the virtualizer for a list that scrolls with its page; `measured` are the rows of
 * known height.
 */
export function virtualizerOptions(
  { count, estimate, keyOf, margin }: ListedRows,
  measured: VirtualItem[],
): VirtualizerOptions<Window, HTMLElement> {
  return {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: margin,
    initialMeasurementsCache: measured,
    initialOffset: () => scrollY,
    // Needed from the first render on: otherwise that render would remove every row, and the focus
    // with it.
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: OVERSCAN,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
  };
}
