import {
  observeWindowOffset,
  observeWindowRect,
  type Range,
  type VirtualItem,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { FloatingOrigin } from './floating-origin.ts';
import type { ListedRows } from './row-window-options.ts';

/** Rows kept ready beyond each edge of the window. */
export const OVERSCAN = 4;

/**
 * Options of the virtualizer for a list that scrolls with its page; `measured` are the rows of
 * known height, and `rangeExtractor` decides which rows are in the page.
 */
export function virtualizerOptions(
  { count, estimate, keyOf, margin }: ListedRows,
  measured: VirtualItem[],
  { follow, inPage }: Pick<FloatingOrigin, 'follow' | 'inPage'>,
  rangeExtractor: (range: Range) => number[],
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
    observeElementOffset: (instance, tell) =>
      observeWindowOffset(instance, (top, isScrolling) =>
        follow(top, (position) => tell(position, isScrolling)),
      ),
    scrollToFn: (position, { adjustments = 0, ...options }, instance) =>
      windowScroll(inPage(position + adjustments), options, instance),
    rangeExtractor,
  };
}
