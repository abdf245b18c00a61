import type { FeedPlace } from './feed-place.ts';

const cardsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-place]'),
];
/** The card in the list that an element is in, if any. */
export const cardAround = (element: Element | null): HTMLElement | undefined =>
  element?.closest<HTMLElement>('[data-place]') ?? undefined;
const numberOf = (card: Element | undefined): number | undefined => {
  const text = card?.getAttribute('data-place');
  return text ? Number(text) : undefined;
};

/** False for a card that was taken out of the page. */
export function isInView(card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/**
 * The position by the card that was pressed last, which the reader looks at; otherwise by the first
 * in view. Cards above it may be of another height on return: a picture failed, or a card is late.
 * The pressed card is still the reference when the page scrolls before it is left: a scroll may end
 * after the press, and the list may grow meanwhile.
 */
export function readPlace(list: HTMLElement, pressed?: HTMLElement): FeedPlace | undefined {
  const top = pressed ?? cardsOf(list).find((it) => it.getBoundingClientRect().bottom > 0);
  const place = numberOf(top);
  if (top === undefined || place === undefined) return undefined;
  const focused = list.contains(document.activeElement)
    ? numberOf(cardAround(document.activeElement))
    : undefined;
  return {
    place,
    top: top.getBoundingClientRect().top,
    ...(focused === undefined ? {} : { focused }),
  };
}
