import type { RefObject } from 'react';
import type { FeedPlace } from './feed-place.ts';

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
 * Rows have their real height only once rendered: corrects the scroll position until it is stable
 * or the reader moves.
 */
export function settle(
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
