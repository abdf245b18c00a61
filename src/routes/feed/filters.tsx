import type { ReactNode } from 'react';
import type { Manifest } from '#src/content/bundle/bundle.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Archive } from '../archive.ts';

type FiltersProps = {
  readonly manifest: Manifest;
  readonly archive: Archive | undefined;
  readonly query: FeedQuery;
  readonly onChange: (query: FeedQuery) => void;
  /** Stands in their place until the archive is here. */
  readonly first: ReactNode;
};

/** The filters, whose code comes with the archive. */
export function Filters({ archive, first, ...props }: FiltersProps) {
  return archive ? <archive.code.FeedFilters archive={archive} {...props} /> : first;
}
