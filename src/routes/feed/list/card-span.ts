/**
 * The width of a card. Cards of one group (a day, or the whole list) fill rows of two or three, by
 * the window; a short last row gives its cards the full width. Given for both, so that a
 * prerendered page fits every window.
 */
export type CardSpan = {
  /** The first of its group, alone and larger. */
  readonly lead: boolean;
  /** Alone in its row of two. */
  readonly aloneOfTwo: boolean;
  /** Cards in its row of three. */
  readonly ofThree: 1 | 2 | 3;
};

/** Width of the card `at` a place of its group of `count`. */
export function spanOf(at: number, count: number, hasLead: boolean): CardSpan {
  if (hasLead && at === 0) return { lead: true, aloneOfTwo: true, ofThree: 1 };
  const [place, rest] = hasLead ? [at - 1, count - 1] : [at, count];
  const short = rest % 3;
  const ofThree = place >= rest - short && (short === 1 || short === 2) ? short : 3;
  return { lead: false, aloneOfTwo: rest % 2 === 1 && place === rest - 1, ofThree };
}
