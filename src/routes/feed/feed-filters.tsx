import { useMemo } from 'react';
import { FilterPanel } from '#src/components/filters/panel/filter-panel.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { daysIn } from '#src/content/time/day-number.ts';
import { countFacets } from '#src/story-list/facets.ts';
import type { CountedFilters } from '#src/story-list/page-file.ts';
import type { Archive } from './archive/archive.ts';
import { useOutletReach } from './archive/use-outlet-reach.tsx';
import { FocusAfterTopics } from './focus/focus-after-topics.tsx';

type FeedFiltersProps = {
  readonly manifest: Manifest;
  readonly archive: Archive | undefined;
  /** What the page carries until the archive is loaded. */
  readonly counted: CountedFilters | undefined;
  /** Its filter has only values that the archive knows. */
  readonly query: FeedQuery;
  /** The stories to count, where it is 1; default: all. */
  readonly among?: Uint8Array;
  readonly onChange: (query: FeedQuery) => void;
};

/** The filters of a feed, with current counts. */
export function FeedFilters({
  manifest,
  archive,
  counted,
  query,
  among,
  onChange,
}: FeedFiltersProps) {
  const { site, oldest, newest } = manifest;
  const { index, reach } = useOutletReach(manifest, archive, query.filter);
  const facets = useMemo(
    () => archive && index && countFacets(archive.columns, query.filter, index, among),
    [archive, query.filter, index, among],
  );
  const day = useMemo(() => daysIn(site.timeZone), [site.timeZone]);
  return (
    <>
      <FilterPanel
        query={query}
        onChange={onChange}
        topics={(archive ?? counted)?.topics ?? []}
        outlets={(archive ?? counted)?.outlets}
        facets={facets}
        reach={reach}
        counted={counted}
        oldest={oldest === null ? undefined : day(Date.parse(oldest))}
        newest={newest === null ? undefined : day(Date.parse(newest))}
      />
      {counted ? null : <FocusAfterTopics />}
    </>
  );
}
