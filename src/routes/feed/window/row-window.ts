import { type VirtualItem, Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import { changeBy } from './change-by.ts';
import { FloatingOrigin, MOST_PIXELS } from './floating-origin.ts';
import { keptRows } from './kept-rows.ts';
import { meanHeight } from './mean-height.ts';
import type { RowWindowOptions, VisibleRows } from './row-window-options.ts';
import { standingRows } from './standing-rows.ts';
import { OVERSCAN, virtualizerOptions } from './virtualizer-options.ts';

/** Rows laid out at first, and more as the reader comes near the last of them. */
const LAID_OUT = 500;
/** Rows laid out below those in view, at least. */
const AHEAD = 200;

/**
 * Which rows of a long list belong in the page, by the window's scroll position and each row's
 * height. A row that is higher than assumed moves all laid out rows below it, so those far below
 * are not laid out: a mean represents each of them.
 */
export class RowWindow {
  readonly #virtualizer: Virtualizer<Window, HTMLElement>;
  readonly #measured: VirtualItem[];
  #options: RowWindowOptions;
  #extract: ReturnType<typeof keptRows>;
  readonly #origin = new FloatingOrigin(() => this.#options.onChange('now'));
  #laidOut = LAID_OUT;
  #mean: number;
  /** The extent of the last reported rows, in pixels from the top of the page. */
  #told = { start: 0, end: 0 };

  /**
   * `list` is the list as it stands in the page, whose rows are known from there; those measured on
   * an earlier visit come before them.
   */
  constructor(options: RowWindowOptions, list: HTMLElement | null) {
    const standing = standingRows(list, options.keyOf);
    this.#measured = options.measured.length > 0 ? [...options.measured] : standing;
    this.#extract = keptRows(options.most, standing.length);
    this.#options = options;
    this.#mean = meanHeight(options);
    this.#virtualizer = new Virtualizer(this.#translated());
  }

  /**
   * Call this on every render, before `visible`. Rows measured before the window was made are not
   * measured again.
   */
  setOptions(options: RowWindowOptions): void {
    const before = this.#options;
    this.#options = options;
    if (options.keyOf !== before.keyOf || options.count !== before.count)
      this.#mean = meanHeight(options);
    if (options.layout !== before.layout) this.#extract = keptRows(options.most);
    this.#virtualizer.setOptions(this.#translated());
  }

  // The two calls below with underscores are the library's only way to attach and to let go
  // (decision 079).

  /** Follows the window until the returned function is called. */
  mount(): () => void {
    return this.#virtualizer._didMount();
  }

  /** Call this after every render. */
  update(): void {
    this.#virtualizer._willUpdate();
  }

  /** The ref of every row, which also has its number as `data-index`. */
  readonly measure = (row: HTMLElement | null): void => this.#virtualizer.measureElement(row);

  /** From a scroll until the window rests. */
  get isScrolling(): boolean {
    return this.#virtualizer.isScrolling;
  }

  visible(): VisibleRows {
    const { margin, count } = this.#options;
    let rows = this.#virtualizer.getVirtualItems();
    // Dragging the scroll bar to the end passes many rows at once.
    for (let more = LAID_OUT; this.#endsNear(rows.at(-1)?.index ?? 0); more *= 2) {
      this.#layOut(this.#laidOut + more);
      rows = this.#virtualizer.getVirtualItems();
    }
    const [start, end] = [rows[0]?.start ?? margin, rows.at(-1)?.end ?? margin];
    const isLast = rows.at(-1)?.index === count - 1;
    this.#told = {
      start: rows[0]?.index === 0 ? 0 : start,
      end: isLast ? Number.POSITIVE_INFINITY : end,
    };
    this.#addUp();
    const { shift, hidden, total } = this.#origin;
    const { startIndex = 0, endIndex = 0 } = this.#virtualizer.range ?? {};
    return {
      rows,
      near: { first: startIndex - OVERSCAN, last: endIndex + OVERSCAN },
      before: Math.max(0, start - margin - shift),
      after: Math.max(0, total - end - hidden),
    };
  }

  scrollTo(row: number): void {
    if (this.#endsNear(row)) this.#layOut(row + LAID_OUT);
    // Rows laid out just now get their positions with the sum of their heights.
    this.#addUp();
    const { total, inPage } = this.#origin;
    if (total <= MOST_PIXELS) {
      this.#virtualizer.scrollToIndex(row, { align: 'start' });
      return;
    }
    // The library limits positions to the height of the page.
    scrollTo({ top: inPage(this.#virtualizer.measurementsCache[row]?.start ?? 0) });
  }

  /** The rows measured so far, for `measured` of a later visit. */
  measured(): VirtualItem[] {
    return this.#virtualizer.takeSnapshot();
  }

  #addUp(): void {
    const { margin, count } = this.#options;
    const rest = Math.max(0, count - this.#laidOut) * this.#mean;
    this.#origin.total = margin + this.#virtualizer.getTotalSize() + rest;
  }

  /** Whether too few rows are laid out below a row. */
  #endsNear(row: number): boolean {
    return this.#laidOut < this.#options.count && row + AHEAD >= this.#laidOut;
  }

  #layOut(rows: number): void {
    this.#laidOut = rows;
    this.#virtualizer.setOptions(this.#translated());
  }

  #translated(): VirtualizerOptions<Window, HTMLElement> {
    return {
      ...virtualizerOptions(
        { ...this.#options, count: Math.min(this.#options.count, this.#laidOut) },
        this.#measured,
        this.#origin,
        this.#extract,
      ),
      onChange: (virtualizer, isScrolling) =>
        this.#options.onChange(changeBy(virtualizer, this.#told, isScrolling)),
    };
  }
}
