import { beyondFront } from '../feed/load-beyond-front.ts';
import { beginMoving } from './moving.ts';
import { firstToMoveTo, focusedItem, focusItem, pageItems, targetOf } from './page-items.ts';

/** What moving came to: another item, one that is on its way, or an end of the page. */
export type Moved = 'moved' | 'coming' | 'first' | 'last';

const ignore = (): void => undefined;

/** The place in a list whose story is awaited, and what stops the waiting. */
let coming: { readonly place: number; readonly from: Element; stop(): void } | undefined;

/** Moves the focus to the next (1) or previous (-1) story or report of the page. */
export function moveFocus(by: 1 | -1): Moved {
  beginMoving();
  const here = focusedItem();
  const awaited = coming?.from === document.activeElement ? coming : undefined;
  coming?.stop();
  coming = undefined;
  const cell = here?.closest<HTMLElement>('[data-place]');
  if (here && cell) {
    const place = (awaited?.place ?? Number(cell.dataset['place'])) + by;
    if (isAbsent(cell, place, by)) return awaitStory(cell, place, targetOf(here));
  }
  const items = pageItems();
  const at = here ? items.indexOf(here) + by : firstToMoveTo(items) + Math.min(0, by);
  const item = items[at];
  if (!item) return by > 0 ? 'last' : 'first';
  focusItem(item);
  // Its own code moves the focus on to the first of what it brings.
  if (item.matches('[data-more]')) targetOf(item).click();
  return 'moved';
}

/** Whether a list has a story at a place, which is not in the page now. */
function isAbsent({ parentElement: list }: HTMLElement, place: number, by: 1 | -1): boolean {
  const next = list?.querySelector(`[data-place="${place}"]`);
  if (next) return next.querySelector('article') === null;
  const beyond = by > 0 ? list?.style.paddingBottom : list?.style.paddingTop;
  return Number.parseFloat(beyond ?? '') > 0;
}

/** Its row, or one beside it, comes into the window, so that the list makes it. */
function awaitStory(cell: HTMLElement, place: number, from: HTMLElement): Moved {
  const row = cell.parentElement?.querySelector(`[data-place="${place}"]`) ?? cell;
  row.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  from.focus({ preventScroll: true });
  coming = {
    place,
    from,
    stop: beyondFront()?.focusWhenThere(place, () => document.activeElement === from) ?? ignore,
  };
  return 'coming';
}
