import { type FocusEvent, type PointerEvent, useRef } from 'react';
import { matchRoutes } from 'react-router';
import { patterns } from '#src/url/paths.ts';
import type { App } from '../app.ts';

type Pointing = {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/**
 * Handlers for the element around all pages: prefetch a story with its page's code when a link to
 * it is pointed at or focused, and when a finger or button comes down on its card, because lifting
 * it opens the story. A link that scrolls past under a resting pointer does not count.
 */
export function usePrefetch(app: App | undefined): Pointing {
  const prefetch = ({ target, type }: { target: EventTarget; type: string }): void => {
    if (!(app && target instanceof Element)) return;
    const pressed =
      type === 'pointerdown' ? target.closest('article')?.querySelector('[data-headline]') : null;
    const link = target.closest('a[href]') ?? pressed;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    const slug = matchRoutes(storyRoute, link.pathname, import.meta.env.BASE_URL)?.[0]?.params[
      'slug'
    ];
    if (slug !== undefined)
      import('../stories/story.tsx').then(({ prefetchStory }) => prefetchStory(app, slug), ignore);
  };
  const rested = useRef('');
  const pointedAt = useRef<EventTarget>(null);
  // Scrolling moves elements under a pointer that rests. Browsers tell that as pointerover, some as
  // a move to where the pointer is already.
  const onPointerMove = (event: PointerEvent): void => {
    const at = `${event.screenX} ${event.screenY}`;
    const isResting = at === rested.current || event.target === pointedAt.current;
    rested.current = at;
    if (isResting || event.pointerType === 'touch') return;
    pointedAt.current = event.target;
    prefetch(event);
  };
  return { onPointerMove, onPointerDown: prefetch, onFocus: prefetch };
}

const storyRoute = [{ path: patterns.story }];

/** Nobody has opened the page yet; if it is opened, the same fault is reported there. */
const ignore = (): void => undefined;
