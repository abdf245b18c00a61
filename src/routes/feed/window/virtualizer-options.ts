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
 * Options of the virtualizer for a list that scrolls with its page; `measured` are the rows whose
 * height is known.
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
    // Known from the first render on, or that render would take every row away, and the focus with
    // it.
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: OVERSCAN,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
  };
}
