import { useEffect, useState } from 'react';
import { focusWhenThere } from './focus-when-there.ts';

/**
 * Replaces the front's link to older stories once the archive is loaded. Moves the focus from that
 * link to the story in its place, the first beyond the front; not if the reader has moved on before
 * that story arrives.
 */
export function FocusAfterFront() {
  const [next] = useState(storyBehindFocusedLink);
  useEffect(
    () =>
      next === undefined
        ? undefined
        : focusWhenThere(next, () => document.activeElement === document.body),
    [next],
  );
  return null;
}

/** Place of the first story beyond the front, while the link to it has the focus. */
function storyBehindFocusedLink(): number | undefined {
  const link = document.activeElement;
  if (!link?.matches('main a[rel=next]')) return undefined;
  const places = [
    ...(link.previousElementSibling?.querySelectorAll<HTMLElement>('[data-place]') ?? []),
  ];
  return Math.max(-1, ...places.map(({ dataset }) => Number(dataset['place']))) + 1;
}
