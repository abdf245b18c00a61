/**
 * Pixels that a page may have. Browsers cap an element's height at 33 million pixels of the device
 * (Chromium) and 17 million (Firefox), zoomed fourfold at a quarter of that.
 */
export const MOST_PIXELS = 4_000_000;

/**
 * Maps the positions of a long list to those in its page, which is never higher than MOST_PIXELS: a
 * position in the page is one in the list less the `shift`. Near either end of the page the shift
 * changes by half of it, and the page is scrolled back by as much, so nothing in view moves. Who
 * scrolls from afar to the very end of the page has asked for the end of the list, and gets it; not
 * so who was near it already, because then the list has grown.
 */
export class FloatingOrigin {
  shift = 0;
  /** Pixels from the top of the page to the end of the list, if the page had all of it. */
  total = 0;
  readonly #onShift: () => void;
  #wasNearEnd = false;

  /** `onShift` renders the list again, before it returns. */
  constructor(onShift: () => void) {
    this.#onShift = onShift;
  }

  /** Pixels of the list after the page's end. */
  get hidden(): number {
    return Math.max(0, this.total - this.shift - MOST_PIXELS);
  }

  /** Calls `tell` with the position in the list of one that the page was scrolled to. */
  readonly follow = (top: number, tell: (position: number) => void): void => {
    if (this.hidden > 0 && top + innerHeight >= MOST_PIXELS - 1 && !this.#wasNearEnd)
      this.shift += this.hidden;
    else if (top <= 0) this.shift = 0;
    const by = this.#wanted(top);
    this.#wasNearEnd = isNearEnd(top - by);
    if (by !== 0) {
      this.shift += by;
      this.#onShift();
      scrollBy({ top: -by, behavior: 'instant' });
    }
    tell(top - by + this.shift);
  };

  /** The position in the page of one in the list, which is brought to its middle if necessary. */
  readonly inPage = (position: number): number => {
    const share = (position - this.shift) / MOST_PIXELS;
    if (share < 0.25 || share > 0.75) {
      const middle = Math.min(position - MOST_PIXELS / 2, this.total - MOST_PIXELS);
      this.shift = Math.max(0, middle);
    }
    return position - this.shift;
  };

  /** By how much the shift should change. */
  #wanted(top: number): number {
    const half = MOST_PIXELS / 2;
    if (isNearEnd(top)) return Math.min(this.hidden, half);
    return top < MOST_PIXELS * 0.25 ? -Math.min(this.shift, half) : 0;
  }
}

const isNearEnd = (top: number): boolean => top > MOST_PIXELS * 0.75;
