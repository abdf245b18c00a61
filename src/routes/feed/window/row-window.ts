import { type VirtualItem, Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import type { RowChange, RowWindowOptions, VisibleRows } from './row-window-options.ts';
import { standingRows } from './standing-rows.ts';
import { virtualizerOptions } from './virtualizer-options.ts';

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
  #laidOut = LAID_OUT;
  #mean: number;
  /**
   * The extent of the last reported rows, in pixels from the top of the page; the rest is outside
   * the list.
   */
  #told = { start: 0, end: 0 };

  /**
   * `list` is the list as it stands in the page, whose rows are known from there; those measured on
   * an earlier visit come before them.
   */
  constructor(options: RowWindowOptions, list: HTMLElement | null) {
    this.#measured =
      options.measured.length > 0 ? [...options.measured] : standingRows(list, options.keyOf);
    this.#options = options;
    this.#mean = meanOf(options);
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
      this.#mean = meanOf(options);
    this.#virtualizer.setOptions(this.#translated());
  }

  /*
   * The two calls below have underscores and are the only way to attach a virtualizer and to let it
   * go: every adapter of the library makes them (decision 079).
   */

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

  /** From a scroll until the window rests; then the rows are computed again. */
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
    const below =
      this.#virtualizer.getTotalSize() -
      (end - margin) +
      Math.max(0, count - this.#laidOut) * this.#mean;
    return { rows, before: start - margin, after: Math.max(0, below) };
  }

  scrollTo(row: number): void {
    if (this.#endsNear(row)) this.#layOut(row + LAID_OUT);
    this.#virtualizer.scrollToIndex(row, { align: 'start' });
  }

  /** The rows measured so far, for `measured` of a later visit. */
  measured(): VirtualItem[] {
    return this.#virtualizer.takeSnapshot();
  }

  #changeBy(isScrolling: boolean): RowChange {
    if (!isScrolling) return 'heights';
    const { scrollOffset, scrollRect } = this.#virtualizer;
    const top = scrollOffset ?? 0;
    const isHeld = top >= this.#told.start && top + (scrollRect?.height ?? 0) <= this.#told.end;
    return isHeld ? 'ahead' : 'now';
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
      ),
      onChange: (_, isScrolling) => this.#options.onChange(this.#changeBy(isScrolling)),
    };
  }
}

/** The mean assumed height of rows, in pixels, by the first of them. */
function meanOf({ count, estimate }: RowWindowOptions): number {
  const asked = Math.min(count, LAID_OUT);
  let sum = 0;
  for (let row = 0; row < asked; row += 1) sum += estimate(row);
  return sum / Math.max(1, asked);
}
