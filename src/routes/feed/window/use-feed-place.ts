import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { useNow } from '../../shell/use-now.ts';
import type { Sequence } from '../list/sequence.ts';
import { type FeedPlace, keepPlace, placeOf } from './feed-place.ts';
import { cardAround, isInView, readPlace } from './read-place.ts';
import { settle } from './settle.ts';

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
 * Where a story of a list is once others were left out or came back; the next one's if it is gone.
 */
function placeNow(before: Int32Array, now: Int32Array, place: number): number | undefined {
  const at = new Map([...now].map((number, index) => [number, index]));
  for (const number of before.subarray(place)) if (at.has(number)) return at.get(number);
  return undefined;
}

/**
 * Keeps the story that the reader looks at where it is when its list leaves out other stories than
 * before: mutes can change while it is open. At the beginning of the list nothing moves. The focus
 * goes to the story if what had it is gone.
 */
export function useSameStory(
  list: RefObject<HTMLElement | null>,
  sequence: Sequence,
  scrollTo: (place: number) => void,
): void {
  const { key } = useLocation();
  const last = useRef({ key, sequence });
  const stop = useRef<() => void>(undefined);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { key, sequence };
    const [was, is] = [before.sequence.stored, sequence.stored];
    // Of the same whole list, but other stories of it.
    if (before.key !== key || was?.fileAt !== is?.fileAt || was?.numbers === is?.numbers) return;
    const known = placeOf(key);
    if (!(known && was && is && list.current)) return;
    const place = placeNow(was.numbers, is.numbers, known.place);
    if (place === undefined) return;
    const isLost = document.activeElement === document.body && known.focused !== undefined;
    if (list.current.getBoundingClientRect().top >= 0 && !isLost) return;
    scrollTo(place);
    stop.current?.();
    stop.current = settle(list, { place, top: known.top, ...(isLost && { focused: place }) });
  }, [key, sequence, list, scrollTo]);
  // Not with each change of the rows, which are measured meanwhile.
  useEffect(() => () => stop.current?.(), []);
}
