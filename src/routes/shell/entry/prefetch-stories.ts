import { matchRoutes } from 'react-router';
import { patterns } from '#src/url/paths.ts';
import type { App } from '../../app.ts';

/**
 * Prefetches a story with its page's code when a link to it is pointed at or focused, and when a
 * finger or button comes down on its card, because lifting it opens the story. A link that scrolls
 * past under a resting pointer does not count. `root` is the element around all pages.
 */
export function prefetchStories(root: Element, app: App): void {
  const prefetch = ({ target, type }: Pick<Event, 'target' | 'type'>): void => {
    if (!(target instanceof Element)) return;
    const pressed =
      type === 'pointerdown' ? target.closest('article')?.querySelector('[data-headline]') : null;
    const link = target.closest('a[href]') ?? pressed;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    const slug = matchRoutes(storyRoute, link.pathname, import.meta.env.BASE_URL)?.[0]?.params[
      'slug'
    ];
    if (slug !== undefined)
      import('../../stories/story.tsx').then(
        ({ prefetchStory }) => prefetchStory(app, slug),
        ignore,
      );
  };
  let rested = '';
  let pointedAt: EventTarget | null = null;
  // Scrolling moves elements under a pointer that rests. Browsers tell that as pointerover, some as
  // a move to where the pointer is already.
  const point = (event: Event): void => {
    if (!(event instanceof PointerEvent)) return;
    const at = `${event.screenX} ${event.screenY}`;
    const isResting = at === rested || event.target === pointedAt;
    rested = at;
    if (isResting || event.pointerType === 'touch') return;
    pointedAt = event.target;
    prefetch(event);
  };
  root.addEventListener('pointermove', point, { passive: true });
  root.addEventListener('pointerdown', prefetch, { passive: true });
  root.addEventListener('focusin', prefetch);
  // A link of the page made ahead may have been focused before this code came.
  prefetch({ target: document.activeElement, type: 'focusin' });
}

const storyRoute = [{ path: patterns.story }];

/** Nobody has opened the page yet; if it is opened, the same fault is reported there. */
const ignore = (): void => undefined;
