import { useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { keepPlace } from '../feed/window/feed-place.ts';
import { readPlace } from '../feed/window/read-place.ts';
import { focusedItem, pageItems, targetOf } from './page-items.ts';

/** How long to wait for the item, in milliseconds. */
const COMING = 10_000;

/** The item that had the focus last, by history entry: where it leads, and which of these it is. */
const left = new Map<string, { readonly href: string; readonly nth: number }>();

const hrefOf = (item: HTMLElement): string => targetOf(item).getAttribute('href') ?? item.id;

/** Stores which story or report of a page has the focus, and brings the focus back with the page. */
export function useItemReturn(): void {
  const { key } = useLocation();
  const isComeBackTo = useNavigationType() === 'POP';

  useEffect(() => {
    const store = (): void => {
      const item = focusedItem();
      if (!item) return;
      const href = hrefOf(item);
      const nth = pageItems()
        .filter((other) => hrefOf(other) === href)
        .indexOf(item);
      left.set(key, { href, nth });
      // A list stores its place when it is scrolled; here the focus may move without that.
      const list = item.closest('[data-place]')?.parentElement;
      const place = list && readPlace(list);
      if (place) keepPlace(key, place);
    };
    addEventListener('focusin', store);
    return () => removeEventListener('focusin', store);
  }, [key]);

  useEffect(() => {
    const item = isComeBackTo ? left.get(key) : undefined;
    return item && focusWhenBack(item);
  }, [key, isComeBackTo]);
}

/** Waits while nothing else has the focus than the heading, which an arrival focuses. */
function focusWhenBack({ href, nth }: { readonly href: string; readonly nth: number }): () => void {
  const until = performance.now() + COMING;
  let frame = 0;
  const pass = (): void => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || activeElement?.matches('main h1') === true;
    if (!isFree || performance.now() > until) return;
    const item = pageItems().filter((other) => hrefOf(other) === href)[nth];
    if (item) targetOf(item).focus({ preventScroll: true });
    else frame = requestAnimationFrame(pass);
  };
  frame = requestAnimationFrame(pass);
  return () => cancelAnimationFrame(frame);
}
