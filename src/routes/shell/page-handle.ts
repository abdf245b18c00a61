import type { FeedQuery } from '#src/content/order/filter.ts';
import type { PageHead } from '#src/head/page-head.ts';

/** A route's `handle`: what others than its page show of it, from its loader's data. */
export type PageHandle = {
  head(data: unknown): PageHead;
  /** The facts that the masthead says beside the site's name. */
  edition?(data: unknown): readonly string[] | undefined;
  /** The query of a feed, whose filters the strip of topics keeps. */
  query?(data: unknown): FeedQuery | undefined;
};

/**
 * A matched route, as the browser's router gives it; the static one gives the same in two parts.
 */
export type PageMatch = { readonly handle?: unknown; readonly loaderData?: unknown };

const isPageHandle = (handle: unknown): handle is PageHandle =>
  typeof handle === 'object' &&
  handle !== null &&
  'head' in handle &&
  typeof handle.head === 'function';

/**
 * What `ask` gives for the innermost page. Undefined if its loader failed, and an error replaces
 * the page.
 */
export function ofPage<Part>(
  matches: readonly PageMatch[],
  ask: (handle: PageHandle, data: unknown) => Part,
): Part | undefined {
  const last = matches.findLast(({ handle }) => isPageHandle(handle));
  return last && isPageHandle(last.handle) && last.loaderData !== undefined
    ? ask(last.handle, last.loaderData)
    : undefined;
}

/** The head of the innermost page. */
export const headOf = (matches: readonly PageMatch[]): PageHead | undefined =>
  ofPage(matches, (handle, data) => handle.head(data));
