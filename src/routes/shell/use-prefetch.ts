import type { FocusEvent, PointerEvent } from 'react';
import { pageAt } from '#src/url/paths.ts';
import type { App } from '../app.ts';

type Hover = {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/** Handlers for the element around all pages: a story is asked for, with its page's code, when a link to it is pointed at or focused. */
export function usePrefetch(app: App | undefined): Hover {
  const prefetch = ({ target }: { target: EventTarget }): void => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (!(app && link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    const page = pageAt(link.pathname.slice(import.meta.env.BASE_URL.length - 1));
    if (page?.name === 'story') import('../story.tsx').then(({ prefetchStory }) => prefetchStory(app, page.key), ignore);
  };
  return { onPointerOver: prefetch, onFocus: prefetch };
}

/** Nobody has asked for the page yet; if it is asked for, the same fault is met there, and told. */
const ignore = (): void => undefined;
