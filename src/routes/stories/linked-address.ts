import type { QueryClient } from '@tanstack/react-query';

/**
 * Queries whose data names stories: cards, pages, stories with their neighbours, storylines. The
 * others have only numbers.
 */
const NAMING: readonly unknown[] = ['bundle', 'page', 'address', 'storyline', 'storylines'];

/** Whether any data loaded so far names a story, so that a link of this site leads to it. */
export const isLinked = (client: QueryClient, slug: string): boolean =>
  client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey: [kind] }) => NAMING.includes(kind))
    .some(({ state: { data } }) =>
      (JSON.stringify(data) ?? '').includes(`"slug":${JSON.stringify(slug)}`),
    );
