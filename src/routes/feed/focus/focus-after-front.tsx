import { useEffect, useState } from 'react';

/** How long to wait for the story that replaces the link, in milliseconds. */
const COMING = 10_000;

/**
 * Replaces the front's link to older stories once the archive is loaded. Moves the focus from that
 * link to the story in its place, the first beyond the front; not if the reader has moved on before
 * that story arrives.
 */
export function FocusAfterFront() {
  const [next] = useState(storyBehindFocusedLink);
  useEffect(() => {
    if (next === undefined) return;
    const until = performance.now() + COMING;
    let frame = 0;
    const pass = (): void => {
      if (document.activeElement !== document.body || performance.now() > until) return;
      const headline = document.querySelector<HTMLElement>(next);
      if (!headline) frame = requestAnimationFrame(pass);
      headline?.focus({ preventScroll: true });
      headline?.scrollIntoView({ block: 'nearest' });
    };
    pass();
    return () => cancelAnimationFrame(frame);
  }, [next]);
  return null;
}

/**
 * Selector for the headline of the first story beyond the front, while the link to it has the
 * focus.
 */
function storyBehindFocusedLink(): string | undefined {
  const link = document.activeElement;
  if (!link?.matches('main a[rel=next]')) return undefined;
  const places = [
    ...(link.previousElementSibling?.querySelectorAll<HTMLElement>('[data-place]') ?? []),
  ];
  return `[data-place="${Math.max(-1, ...places.map(({ dataset }) => Number(dataset['place']))) + 1}"] [data-headline]`;
}
