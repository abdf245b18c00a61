import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useNow } from '../../shell/use-now.ts';
import { type FeedPlace, keepPlace, placeOf } from './feed-place.ts';
import { cardAround, isInView, readPlace } from './read-place.ts';

/**
 * How long to wait for the card of a position to restore, in milliseconds, on a slow line or
 * device.
 */
const COMING = 15_000;
/** How long the list around it may take to settle afterwards, in milliseconds, at least. */
const SETTLING = 1500;
/** Frames in which it may settle, at least: a busy device draws few of them in that time. */
const SETTLING_FRAMES = 12;

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
    let pressed: HTMLElement | undefined;
    const store = (): void => {
      const place = list.current && readPlace(list.current, pressed);
      if (place) keepPlace(key, place);
    };
    const keep = (): void => {
      if (pressed && !isInView(pressed)) pressed = undefined;
      store();
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(keep, 120);
    };
    const press = ({ target }: Event): void => {
      pressed = target instanceof Element ? cardAround(target) : undefined;
      store();
    };
    const element = list.current;
    addEventListener('scroll', soon, { passive: true });
    addEventListener('pagehide', keep);
    element?.addEventListener('click', press, { capture: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', soon);
      removeEventListener('pagehide', keep);
      element?.removeEventListener('click', press, { capture: true });
    };
  }, [key, list]);
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
  let frames = 0;
  let hasFocus = focused === undefined;
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    addEventListener(event, () => stop.abort(), { signal: stop.signal, passive: true });
  }
  const correct = (): void => {
    const isSettling = frames > 0 && frames < SETTLING_FRAMES;
    if (stop.signal.aborted || (performance.now() > until && !isSettling)) return;
    const isThere = scrollBack(list, place, top);
    if (isThere && frames === 0) until = performance.now() + SETTLING;
    if (isThere || frames > 0) frames += 1;
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
