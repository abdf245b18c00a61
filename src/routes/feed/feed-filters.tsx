import { useMemo } from 'react';
import { FilterPanel } from '#src/components/filters/panel/filter-panel.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { daysIn } from '#src/content/time/day-number.ts';
import { countFacets } from '#src/story-list/facets.ts';
import type { Archive } from './archive/archive.ts';
import { useOutletReach } from './archive/use-outlet-reach.tsx';
import { FocusAfterTopics } from './focus/focus-after-topics.tsx';

type FeedFiltersProps = {
  readonly manifest: Manifest;
  readonly archive: Archive;
  /** Its filter has only values that the archive knows. */
  readonly query: FeedQuery;
  readonly onChange: (query: FeedQuery) => void;
};

/** The filters of a feed, with current counts. */
export function FeedFilters({ manifest, archive, query, onChange }: FeedFiltersProps) {
  const { site, oldest, newest } = manifest;
  const { index, reach } = useOutletReach(manifest, archive, query.filter);
  const facets = useMemo(
    () => countFacets(archive.columns, query.filter, index),
    [archive.columns, query.filter, index],
  );
  const day = useMemo(() => daysIn(site.timeZone), [site.timeZone]);
  return (
    <>
      <FilterPanel
        query={query}
        onChange={onChange}
        topics={archive.topics}
        outlets={archive.outlets}
        facets={facets}
        reach={reach}
        oldest={oldest === null ? undefined : day(Date.parse(oldest))}
        newest={newest === null ? undefined : day(Date.parse(newest))}
      />
      <FocusAfterTopics />
    </>
  );
}
