import { use, useLayoutEffect, useRef } from 'react';
import { type FeedQuery, noFilter } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import { withoutParts } from '#src/story-list/change-filter.ts';
import { filterParts } from '#src/story-list/filter-parts.ts';
import { unseen } from '../marks.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import css from './active-filters.module.css';
import type { FilterNames } from './filter-names.ts';
import { FilteredAddress } from './filtered-address.ts';
import { PartLabel } from './part-label.tsx';

type ActiveFiltersProps = { readonly query: FeedQuery; readonly names: FilterNames };

/**
 * The active filters of the feed; each can be removed. The focus then moves to the one that takes
 * its place, or stays here if none is left.
 */
export function ActiveFilters({ query, names }: ActiveFiltersProps) {
  const hrefOf = use(FilteredAddress);
  const box = useRef<HTMLDivElement>(null);
  const cleared = useRef<number>(undefined);
  const parts = filterParts(query.filter);
  const { length } = parts;

  useLayoutEffect(() => {
    const at = cleared.current;
    cleared.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    (box.current?.querySelectorAll('a')[Math.min(at, length - 1)] ?? box.current)?.focus();
  }, [length]);

  const remember = (at: number): void => {
    cleared.current = at;
  };
  const links = (
    <ul className={css['parts']} aria-label={t('feed.activeFilters')}>
      {parts.map((part, at) => (
        <li key={`${part.of} ${part.key}`}>
          <Link
            className={css['part']}
            to={hrefOf({ ...query, filter: withoutParts(query.filter, [part]) })}
            onClickCapture={() => remember(at)}
          >
            <Message
              of="feed.removeFilter"
              values={{
                filter: (
                  <span className={css['label']}>
                    <PartLabel part={part} names={names} />
                  </span>
                ),
              }}
              marks={unseen}
            />
            <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          className={css['all']}
          to={hrefOf({ ...query, filter: noFilter })}
          onClickCapture={() => remember(0)}
        >
          {t('feed.clearAll')}
        </Link>
      </li>
    </ul>
  );
  return (
    <div ref={box} tabIndex={-1}>
      {length > 0 ? links : null}
    </div>
  );
}
