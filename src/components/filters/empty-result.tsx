import { use } from 'react';
import { type FeedQuery, noFilter } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import { withoutParts } from '#src/story-list/change-filter.ts';
import type { Culprit } from '#src/story-list/culprits.ts';
import { unseen } from '../marks.tsx';
import { Message } from '../message.tsx';
import { CountedWay } from '../states/counted-way.tsx';
import { StatePage } from '../states/state-page.tsx';
import type { FilterNames } from './filter-names.ts';
import { FilteredAddress } from './filtered-address.ts';
import { PartLabel } from './part-label.tsx';

/** Most suggestions shown. */
const OFFERED = 4;

type EmptyResultProps = {
  readonly query: FeedQuery;
  /** From `culprits`, best first. */
  readonly culprits: readonly Culprit[];
  readonly names: FilterNames;
  /** Stories of the whole archive. */
  readonly total: number;
};

/** An empty feed: says which filter to remove, and how many stories that brings. */
export function EmptyResult({ query, culprits, names, total }: EmptyResultProps) {
  const hrefOf = use(FilteredAddress);
  const conditions = culprits[0]?.drop.length ?? 0;
  return (
    <StatePage level={2} title={t('feed.none')}>
      <p>{t(conditions > 1 ? 'feed.removeTogether' : 'feed.removeOne')}</p>
      <ul>
        {culprits.slice(0, OFFERED).map(({ drop, stories }) => (
          <CountedWay
            key={drop.map(({ of, key }) => `${of} ${key}`).join()}
            to={hrefOf({ ...query, filter: withoutParts(query.filter, drop) })}
            stories={stories}
          >
            <Removed parts={drop} names={names} />
          </CountedWay>
        ))}
        <CountedWay to={hrefOf({ ...query, filter: noFilter })} stories={total}>
          {t('feed.clearAllFilters')}
        </CountedWay>
      </ul>
    </StatePage>
  );
}

type RemovedProps = { readonly parts: Culprit['drop']; readonly names: FilterNames };

/** The filters to remove, one or several. */
function Removed({ parts, names }: RemovedProps) {
  const [first, ...others] = parts.map((part) => (
    <PartLabel key={`${part.of} ${part.key}`} part={part} names={names} />
  ));
  if (others.length === 0)
    return <Message of="feed.removeFilter" values={{ filter: first }} marks={unseen} />;
  const filters = [first, ...others.flatMap((label) => [' · ', label])];
  return <Message of="feed.removeFilters" values={{ filters }} marks={unseen} />;
}
