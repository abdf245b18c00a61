import { keepPlace } from '../feed/window/feed-place.ts';
import { readPlace } from '../feed/window/read-place.ts';
import { focusedItem, pageItems, targetOf } from './page-items.ts';
import type { CommandPlace } from './start-commands.tsx';

/** How long to wait for the item, in milliseconds. */
const COMING = 10_000;

/** The item that had the focus last, by history entry: where it leads, and which of these it is. */
const left = new Map<string, { readonly href: string; readonly nth: number }>();

const hrefOf = (item: HTMLElement): string => targetOf(item).getAttribute('href') ?? item.id;

/**
 * Stores which story or report of a page has the focus, and brings the focus back with the page.
 * Until the returned function is called.
 */
export function returnToItems(router: CommandPlace['router']): () => void {
  let entry = router.state.location.key;
  let stop = (): void => undefined;
  const store = (): void => {
    const item = focusedItem();
    if (!item) return;
    const href = hrefOf(item);
    const nth = sameItems(href).indexOf(item);
    left.set(entry, { href, nth });
    // A list stores its place when it is scrolled; here the focus may move without that.
    const list = item.closest('[data-place]')?.parentElement;
    const place = list && readPlace(list);
    if (place) keepPlace(entry, place);
  };
  const unsubscribe = router.subscribe(({ location: { key }, historyAction }) => {
    if (key === entry) return;
    stop();
    entry = key;
    const item = historyAction === 'POP' ? left.get(key) : undefined;
    if (item) stop = focusWhenBack(item);
  });
  addEventListener('focusin', store);
  return () => {
    stop();
    unsubscribe();
    removeEventListener('focusin', store);
  };
}

const sameItems = (href: string): HTMLElement[] =>
  pageItems().filter((item) => hrefOf(item) === href);

/** Waits while nothing else has the focus than the heading, which an arrival focuses. */
function focusWhenBack({ href, nth }: { readonly href: string; readonly nth: number }): () => void {
  const until = performance.now() + COMING;
  let frame = 0;
  const pass = (): void => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || activeElement?.matches('main h1') === true;
    const item = isFree ? sameItems(href)[nth] : undefined;
    if (item) targetOf(item).focus({ preventScroll: true });
    else if (performance.now() < until) frame = requestAnimationFrame(pass);
  };
  frame = requestAnimationFrame(pass);
  return () => cancelAnimationFrame(frame);
}
