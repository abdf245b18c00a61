import { use } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import { hasPart, togglePart } from '#src/story-list/change-filter.ts';
import type { FilterPart } from '#src/story-list/filter-parts.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Message } from '../../message.tsx';
import { Link } from '../../page-link.tsx';
import type { Marked } from '../../use-text-marks.ts';
import { FilteredAddress } from '../filtered-address.ts';
import css from './option-row.module.css';

type LeaveOutProps = {
  readonly query: FeedQuery;
  /** The part of the filter that excludes it. */
  readonly part: FilterPart;
  readonly name: string;
  /** What in the archive has the name. */
  readonly of: Marked | undefined;
};

/** Excludes a topic or an outlet from the feed, or includes it again. */
export function LeaveOut({ query, part, name, of = {} }: LeaveOutProps) {
  const hrefOf = use(FilteredAddress);
  const isLeftOut = hasPart(query.filter, part);
  return (
    <Link
      className={css['leave']}
      data-needs-script=""
      to={hrefOf({ ...query, filter: togglePart(query.filter, part) })}
      title={t(isLeftOut ? 'feed.includeAgain' : 'feed.exclude')}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" />
        <path d={isLeftOut ? 'M4 4l6 6m0-6l-6 6' : 'M4 7h6'} />
      </svg>
      <span className="unseen">
        <Message
          of={isLeftOut ? 'feed.includeNameAgain' : 'feed.excludeName'}
          values={{ name: <ForeignText of={of}>{name}</ForeignText> }}
        />
      </span>
    </Link>
  );
}
