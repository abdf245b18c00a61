/**
 * The width of a card. Cards of one group (a day, or the whole list) fill rows of two or three, by
 * the window; a short last row gives its cards the full width. Given for both, so that a
 * prerendered page fits every window.
 */
export type CardSpan = {
  /** Alone in its row of two. */
  readonly aloneOfTwo: boolean;
  /** Cards in its row of three. */
  readonly ofThree: 1 | 2 | 3;
};

/** Width of the card `at` a place of its group of `count`. */
export function spanOf(at: number, count: number): CardSpan {
  const short = count % 3;
  const ofThree = at >= count - short && (short === 1 || short === 2) ? short : 3;
  return { aloneOfTwo: count % 2 === 1 && at === count - 1, ofThree };
}
