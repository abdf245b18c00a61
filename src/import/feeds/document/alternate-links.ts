import type { AtomFeed } from 'feedsmith';

/**
 * The addresses of the pages that Atom links name, pages before other types (RFC 4287, 4.2.7.2: a
 * link without `rel` is an alternate).
 */
export function alternateLinks(links: readonly AtomFeed.Link<string>[] | undefined): string[] {
  const alternates = (links ?? []).filter(({ rel = 'alternate' }) =>
    /^alternate$/i.test(rel.trim()),
  );
  return alternates
    .toSorted((a, b) => Number(isOther(a)) - Number(isOther(b)))
    .flatMap(({ href }) => href ?? []);
}

const isOther = ({ type }: AtomFeed.Link<string>): boolean =>
  type !== undefined && !/html/i.test(type);
