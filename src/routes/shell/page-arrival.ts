import { createContext, use, useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { pageTitle } from '#src/head/page-title.ts';

/** What the frame offers to each page. */
export type PageFrameValue = { readonly siteTitle: string; announce(message: string): void };

export const PageFrameContext = createContext<PageFrameValue>({
  siteTitle: '',
  announce: () => undefined,
});

/** The browser itself announces the first page of a visit. */
let arrivals = 0;

/**
 * Sets the browser's title, and at each arrival announces it and moves the focus to the page's
 * heading, as the browser does for a new page. Going back leaves to the page what it restores
 * itself. `page` is what one page has at all of its addresses; default: the path. `focused`
 * selects what takes the focus; default: the heading.
 */
export function usePageArrival(title: string, page?: string, focused = 'main h1'): void {
  const { siteTitle, announce } = use(PageFrameContext);
  const { pathname, hash } = useLocation();
  const arrived = page ?? pathname;
  const type = useNavigationType();

  useEffect(() => {
    document.title = pageTitle(title, siteTitle);
  }, [title, siteTitle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is another page, not another title.
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1) return;
    announce(title || siteTitle);
    const focusIsLost = document.activeElement === null || document.activeElement === document.body;
    if (hash === '' && (type !== 'POP' || focusIsLost))
      document.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }, [arrived]);
}
