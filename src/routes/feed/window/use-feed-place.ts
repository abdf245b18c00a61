import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useNow } from '../../shell/use-now.ts';
import { type FeedPlace, keepPlace, placeOf } from './feed-place.ts';

/**
 * How long to wait for the card of a position to restore, in milliseconds, on a slow line or
 * device.
 */
const COMING = 15_000;
/** How long the list around it may take to settle afterwards, in milliseconds. */
const SETTLING = 1500;

/**
 * The position to restore when this history entry is revisited or reloaded; undefined for a new
 * entry, and until a prerendered page is hydrated. A position stored later is for the next time.
 */
export function useReturnPlace(): FeedPlace | undefined {
  const { key } = useLocation();
  const isComeBackTo = useNavigationType() === 'POP';
  const isTakenOver = useNow() !== undefined;
  return useMemo(
    () => (isComeBackTo && isTakenOver ? placeOf(key) : undefined),
    [isComeBackTo, isTakenOver, key],
  );
}

/**
 * Stores the reader's position in the list during scrolling, and restores `target`; `scrollTo`
 * brings the row of an index into the window.
 */
export function useFeedPlace(
  list: RefObject<HTMLElement | null>,
  target: FeedPlace | undefined,
  scrollTo: (place: number) => void,
): void {
  const { key } = useLocation();
  const returned = useRef<string>(undefined);

  useLayoutEffect(() => {
    if (!target || returned.current === key) return;
    returned.current = key;
    scrollTo(target.place);
    return settle(list, target);
  }, [key, target, scrollTo, list]);

  useEffect(() => {
    let timer = 0;
    const keep = ({ target }: { target?: EventTarget | null } = {}): void => {
      const place = list.current && readPlace(list.current, target);
      if (place) keepPlace(key, place);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => keep(), 120);
    };
    const element = list.current;
    addEventListener('scroll', soon, { passive: true });
    addEventListener('pagehide', keep);
    element?.addEventListener('click', keep, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', soon);
      removeEventListener('pagehide', keep);
      element?.removeEventListener('click', keep, { capture: true });
    };
  }, [key, list]);
}

const cardsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[data-place]'),
];
const numberOf = (card: Element | null | undefined): number | undefined => {
  const text = card?.getAttribute('data-place');
  return text ? Number(text) : undefined;
};

/**
 * The position by the card that is pressed, which the reader looks at; otherwise by the first in
 * view. Cards above it may be of another height on return: a picture failed, or a card is late.
 */
function readPlace(list: HTMLElement, pressed?: EventTarget | null): FeedPlace | undefined {
  const card = pressed instanceof Element ? pressed.closest<HTMLElement>('[data-place]') : null;
  const top = card ?? cardsOf(list).find((it) => it.getBoundingClientRect().bottom > 0);
  const place = numberOf(top);
  if (top === undefined || place === undefined) return undefined;
  const focused = list.contains(document.activeElement)
    ? numberOf(document.activeElement?.closest('[data-place]'))
    : undefined;
  return {
    place,
    top: top.getBoundingClientRect().top,
    ...(focused === undefined ? {} : { focused }),
  };
}

/**
 * Rows have their real height only once rendered: corrects the scroll position until it is stable
 * or the reader moves.
 */
function settle(
  list: RefObject<HTMLElement | null>,
  { place, top, focused }: FeedPlace,
): () => void {
  const stop = new AbortController();
  let until = performance.now() + COMING;
  let isThere = false;
  let hasFocus = focused === undefined;
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(event, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  const correct = (): void => {
    if (stop.signal.aborted || performance.now() > until) return;
    if (scrollBack(list, place, top) && !isThere) {
      isThere = true;
      until = performance.now() + SETTLING;
    }
    if (!hasFocus) hasFocus = focusHeadline(list, focused);
    requestAnimationFrame(correct);
  };
  requestAnimationFrame(correct);
  return () => stop.abort();
}

/**
 * Scrolls until the card of `place` has its top edge at `top`; false if the card is not in the
 * page.
 */
function scrollBack(
  { current }: RefObject<HTMLElement | null>,
  place: number,
  top: number,
): boolean {
  const card = current?.querySelector(`[data-place="${place}"]`);
  const off = card ? card.getBoundingClientRect().top - top : 0;
  if (Math.abs(off) > 1) scrollBy({ top: off, behavior: 'instant' });
  return Boolean(card);
}

/** Focuses the headline of a card; false if it is not in the page. */
function focusHeadline(
  { current }: RefObject<HTMLElement | null>,
  place: number | undefined,
): boolean {
  const link = current?.querySelector<HTMLElement>(`[data-place="${place}"] a[href]`);
  link?.focus({ preventScroll: true });
  return Boolean(link);
}
