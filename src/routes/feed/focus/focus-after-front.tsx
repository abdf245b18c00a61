import { useEffect, useState } from 'react';

/** How long, in milliseconds, the story that takes the link's place may take to come. */
const COMING = 10_000;

/**
 * Stands, once the archive is here, where the front's link to older stories stood. A reader whose
 * focus was on that link finds it on the story that has taken its place, the first beyond the
 * front; one who moves on before that story comes is left alone.
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
 * Where the first story beyond the front will have its headline, as a selector, while the link to
 * it has the focus.
 */
function storyBehindFocusedLink(): string | undefined {
  const link = document.activeElement;
  if (!link?.matches('main a[rel=next]')) return undefined;
  const places = [
    ...(link.previousElementSibling?.querySelectorAll<HTMLElement>('[data-place]') ?? []),
  ];
  return `[data-place="${Math.max(-1, ...places.map(({ dataset }) => Number(dataset['place']))) + 1}"] [data-headline]`;
}
