import { type VirtualItem, Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import type { RowChange, RowWindowOptions, VisibleRows } from './row-window-options.ts';
import { standingRows } from './standing-rows.ts';
import { virtualizerOptions } from './virtualizer-options.ts';

/** Rows laid out from the start, and again and again as the reader comes near the last of them. */
const LAID_OUT = 500;
/** Rows that are laid out below those in view, at least. */
const AHEAD = 200;

/**
 * Which rows of a long list belong in the page, by the scroll position of the window and the height
 * of each row. A row that turns out to be higher than it was taken to be moves all that are laid
 * out below it, so those far below are not: a mean stands for each of them.
 */
export class RowWindow {
  readonly #virtualizer: Virtualizer<Window, HTMLElement>;
  readonly #measured: VirtualItem[];
  #options: RowWindowOptions;
  #laidOut = LAID_OUT;
  #mean: number;
  /**
   * What the rows told last take up, in pixels from the top of the page; all of it that is beyond
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
   * To be called on every render, before `visible`. Rows measured before the window was made are
   * not asked for again.
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

  /** From a scroll until the window rests. The rows are computed again when it does. */
  get isScrolling(): boolean {
    return this.#virtualizer.isScrolling;
  }

  visible(): VisibleRows {
    const { margin, count } = this.#options;
    let rows = this.#virtualizer.getVirtualItems();
    // Who pulls the scroll bar to the end passes many rows at once.
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

/** The height that rows are taken to have in the mean, in pixels; told by the first of them. */
function meanOf({ count, estimate }: RowWindowOptions): number {
  const asked = Math.min(count, LAID_OUT);
  let sum = 0;
  for (let row = 0; row < asked; row += 1) sum += estimate(row);
  return sum / Math.max(1, asked);
}
