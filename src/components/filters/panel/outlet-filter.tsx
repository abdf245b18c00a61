import { useMemo } from 'react';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { FeedQuery } from '#src/content/order/filter.ts';
import type { Facets } from '#src/story-list/facets.ts';
import { outletOptions } from '../options.ts';
import { shownFirst } from '../shown-first.ts';
import { OptionList } from './option-list.tsx';
import { type OutletReach, ReachSwitch } from './outlet-reach.tsx';

type OutletFilterProps = {
  readonly query: FeedQuery;
  readonly outlets: readonly OutletEntry[];
  readonly facets: Facets | undefined;
  readonly reach: OutletReach;
  /** Outlets that come with the archive. */
  readonly later: number;
};

/** Outlets to select and to exclude: those that lead stories, or all with reports in them. */
export function OutletFilter({ query, outlets, facets, reach, later }: OutletFilterProps) {
  const facet = reach.anywhere ? 'withOutlets' : 'outlets';
  const options = useMemo(() => outletOptions(outlets, facets, facet), [outlets, facets, facet]);
  return (
    <>
      {outlets.some(({ appearances }) => appearances > 0) ? <ReachSwitch {...reach} /> : null}
      {reach.waiting}
      {/* Hidden and not removed: what was typed to find an outlet stays. */}
      <div hidden={reach.waiting !== undefined}>
        <OptionList
          query={query}
          facet={facet}
          options={options}
          first={shownFirst.outlets}
          later={later}
        />
      </div>
    </>
  );
}
