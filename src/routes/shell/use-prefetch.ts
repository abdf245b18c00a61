import type { FocusEvent, PointerEvent } from 'react';
import { addressQuery } from '#src/queries/bundle-queries.ts';
import { addressFile, pageAt } from '#src/url/paths.ts';
import type { App } from '../app.ts';

type Hover = {
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/** Handlers for the element around all pages: a story's file is asked for when a link to it is pointed at or focused. */
export function usePrefetch(app: App | undefined): Hover {
  const prefetch = ({ target }: { target: EventTarget }): void => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (!(app && link instanceof HTMLAnchorElement) || link.origin !== location.origin) return;
    const page = pageAt(link.pathname.slice(import.meta.env.BASE_URL.length - 1));
    if (page?.name === 'story') void app.client.prefetchQuery(addressQuery(app.data, addressFile(page.key)));
  };
  return { onPointerOver: prefetch, onFocus: prefetch };
}
