import { type RefObject, useEffect } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { keepScrolled } from '#src/reading/marks/keep-scrolled.ts';
import { useDevice } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';

/** Milliseconds for which a whole card must have been in view. */
const SEEN_MS = 1000;
/** The browser tells of an edge that is a fraction of a pixel outside. */
const WHOLE = 0.98;

/**
 * If the reader chose so, keeps a story as read whose card was in view and left at the top. Not if
 * it left by more than the height of the window at once: that was a jump.
 */
export function useScrolledPast(inside: RefObject<Element | null>, card: Card): void {
  const device = useDevice();
  const [{ readByScrolling }] = useSettings();
  useEffect(() => {
    const article = inside.current?.closest('article');
    if (!readByScrolling || !article) return;
    let seenAt: number | undefined;
    const onChange = ([entry]: readonly IntersectionObserverEntry[]): void => {
      if (!entry) return;
      const { bottom } = entry.boundingClientRect;
      if (entry.intersectionRatio >= WHOLE) seenAt ??= entry.time;
      if (entry.isIntersecting) return;
      const isRead = seenAt !== undefined && entry.time - seenAt >= SEEN_MS;
      seenAt = undefined;
      if (isRead && bottom <= 0 && bottom > -innerHeight) void keepScrolled(device, card);
    };
    const observer = new IntersectionObserver(onChange, { threshold: [0, WHOLE] });
    observer.observe(article);
    return () => observer.disconnect();
  }, [readByScrolling, inside, card, device]);
}
