import type { PageHead } from '#src/head/page-head.ts';

/** A route's `handle`: the head of its page, from its loader's data. */
export type PageHandle = { head(data: unknown): PageHead };

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
 * The head of the innermost page. Undefined if its loader failed, and an error replaces the page.
 */
export function headOf(matches: readonly PageMatch[]): PageHead | undefined {
  const last = matches.findLast(({ handle }) => isPageHandle(handle));
  return last && isPageHandle(last.handle) && last.loaderData !== undefined
    ? last.handle.head(last.loaderData)
    : undefined;
}
