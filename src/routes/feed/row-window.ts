import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';

export type { VirtualItem };

export type RowWindowOptions = {
  readonly count: number;
  /** Height in pixels that a row is taken to have until it has been seen. */
  readonly estimate: (row: number) => number;
  /** The same row has the same key when rows come before it. */
  readonly keyOf: (row: number) => number;
  /** Pixels from the top of the page to the first row. */
  readonly margin: number;
  /** Rows measured on an earlier visit. */
  readonly measured: readonly VirtualItem[];
  /** The rows to show have changed; `sync` asks for it to be on the screen before the next frame. */
  readonly onChange: (sync: boolean) => void;
};

/** Rows to have in the page, and the pixels of those left out before and after them. */
export type VisibleRows = { readonly rows: readonly VirtualItem[]; readonly before: number; readonly after: number };

/** Which rows of a long list belong in the page, by the scroll position of the window and the height of each row. */
export class RowWindow {
  readonly #virtualizer: Virtualizer<Window, HTMLElement>;
  readonly #measured: VirtualItem[];

  /** `standing` are the rows of the list as it stands in the page; those measured on an earlier visit come before them. */
  constructor(options: RowWindowOptions, standing: readonly VirtualItem[]) {
    this.#measured = [...(options.measured.length > 0 ? options.measured : standing)];
    this.#virtualizer = new Virtualizer(translate(options, this.#measured));
  }

  /** To be called on every render, before `visible`. Rows measured before the window was made are not asked for again. */
  setOptions(options: RowWindowOptions): void {
    this.#virtualizer.setOptions(translate(options, this.#measured));
  }

  /** Begins to follow the window; gives the way to end that. */
  mount(): () => void {
    return this.#virtualizer._didMount();
  }

  /** To be called after every render. */
  update(): void {
    this.#virtualizer._willUpdate();
  }

  /** The ref of every row, which also carries its number as `data-index`. */
  readonly measure = (row: HTMLElement | null): void => this.#virtualizer.measureElement(row);

  visible(): VisibleRows {
    const { margin, rows } = { margin: this.#virtualizer.options.scrollMargin, rows: this.#virtualizer.getVirtualItems() };
    const [start, end] = [rows[0]?.start ?? margin, rows.at(-1)?.end ?? margin];
    return { rows, before: start - margin, after: Math.max(0, this.#virtualizer.getTotalSize() - (end - margin)) };
  }

  scrollTo(row: number): void {
    this.#virtualizer.scrollToIndex(row, { align: 'start' });
  }

  /** The rows measured so far, for `measured` of a later visit. */
  measured(): VirtualItem[] {
    return this.#virtualizer.takeSnapshot();
  }
}

/** Rows kept ready beyond each edge of the window. */
const OVERSCAN = 4;

function translate(
  { count, estimate, keyOf, margin, onChange }: RowWindowOptions,
  measured: VirtualItem[],
): VirtualizerOptions<Window, HTMLElement> {
  return {
    count,
    estimateSize: estimate,
    getItemKey: keyOf,
    scrollMargin: margin,
    initialMeasurementsCache: measured,
    initialOffset: () => scrollY,
    // Known from the first render on, or that render would take every row away, and the focus with it.
    initialRect: { width: innerWidth, height: innerHeight },
    overscan: OVERSCAN,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    onChange: (_, sync) => onChange(sync),
  };
}
