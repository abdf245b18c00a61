import { createContext, use, useEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { pageTitle } from '#src/head/page-title.ts';

/** What the frame around the pages offers to each of them. */
export type PageFrameValue = { readonly siteTitle: string; announce(message: string): void };

export const PageFrameContext = createContext<PageFrameValue>({
  siteTitle: '',
  announce: () => undefined,
});

/** The first page of a visit is announced by the browser itself. */
let arrivals = 0;

/**
 * Names the page in the browser's title, and at each arrival says the name and moves the focus to
 * the page's heading, as the browser would for a page of its own. Going back keeps what the page
 * itself restores.
 */
export function usePageArrival(title: string): void {
  const { siteTitle, announce } = use(PageFrameContext);
  const { pathname, hash } = useLocation();
  const type = useNavigationType();

  useEffect(() => {
    document.title = pageTitle(title, siteTitle);
  }, [title, siteTitle]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a change of the path alone.
  useEffect(() => {
    arrivals += 1;
    if (arrivals === 1) return;
    announce(title || siteTitle);
    const focusIsLost = document.activeElement === null || document.activeElement === document.body;
    if (hash === '' && (type !== 'POP' || focusIsLost))
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [pathname]);
}
