/** What j and k lead to: stories, reports, and where there are more of them. */
const ITEMS = [
  'article',
  '[data-item]',
  '[data-more]',
  'a[rel=next]:not(nav *)',
  'details:not([open]):has(article) > summary',
]
  .map((item) => `main ${item}`)
  .join(', ');

/** The items that are shown, in the order of the page. */
export const pageItems = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(ITEMS)].filter((item) => item.checkVisibility());

/** The item that has the focus, or something in it. */
export const focusedItem = (): HTMLElement | undefined =>
  document.activeElement?.closest<HTMLElement>(ITEMS) ?? undefined;

/** What takes the focus in an item: its headline's link, or the item itself. */
export function targetOf(item: HTMLElement): HTMLElement {
  if (item.matches('a, summary')) return item;
  const more = item.matches('[data-more]') && item.querySelector('button');
  if (more) return more;
  const link = ['[data-headline]', ':is(h2, h3, h4) a[href]', 'a[href]']
    .map((selector) => item.querySelector<HTMLElement>(selector))
    .find((found) => found !== null);
  if (link && item.querySelector(':is(h2, h3, h4)')?.contains(link) !== false) return link;
  // A report without an original has no link in its headline.
  if (!item.hasAttribute('tabindex')) item.tabIndex = -1;
  return item;
}

/** Whether the focus is where `focusItem` put it. */
export const hasItemFocus = (): boolean => {
  const item = focusedItem();
  return item !== undefined && targetOf(item) === document.activeElement;
};

/** Moves the focus to an item, and as much of it into the window as there is room for. */
export function focusItem(item: HTMLElement): void {
  const target = targetOf(item);
  // Scrolled before, so that what is stored at the change of focus is the new place.
  for (const part of [boxOf(item), target])
    part.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  target.focus({ preventScroll: true });
}

/**
 * The index of the item at which moving begins when none has the focus: the first below what has
 * it, else the first in the window.
 */
export function firstToMoveTo(items: readonly HTMLElement[]): number {
  const from = document.activeElement;
  if (from?.matches('main *:not(h1)')) {
    const after = items.findIndex(
      (item) => from.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return after < 0 ? items.length : after;
  }
  const boxes = items.map((item) => () => boxOf(item).getBoundingClientRect());
  const whole = boxes.findIndex((box) => box().top >= 0);
  if (whole >= 0 && (boxes[whole]?.().top ?? 0) < innerHeight) return whole;
  const part = boxes.findIndex((box) => box().bottom > 0);
  return part < 0 ? Math.max(0, items.length - 1) : part;
}

/** The cell of a list whose cards may not be laid out while they are far from the window. */
const boxOf = (item: HTMLElement): HTMLElement => item.closest<HTMLElement>('[data-place]') ?? item;
