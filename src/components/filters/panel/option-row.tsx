import { use } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import { t } from '#src/messages/messages.ts';
import { hasPart, togglePart } from '#src/story-list/change-filter.ts';
import type { FilterPart } from '#src/story-list/filter-parts.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Link } from '../../page-link.tsx';
import { useHasScript } from '../../reading-context.ts';
import type { Marked } from '../../use-text-marks.ts';
import { FilteredAddress } from '../filtered-address.ts';
import { LeaveOut } from './leave-out.tsx';
import css from './option-row.module.css';

type OptionRowProps = {
  readonly query: FeedQuery;
  /** The part of the filter that selects it. */
  readonly part: FilterPart;
  /** The part of the filter that excludes it, if there is one. */
  readonly contrary?: FilterPart;
  readonly name: string;
  /** What in the archive has the name; without it, the name is ours. */
  readonly of?: Marked;
  /** How many topics are above it. */
  readonly depth?: number;
  readonly stories: number | undefined;
  /** The page that is made ahead for it, where its link leads without scripts. */
  readonly page?: string;
};

function stateOf({ filter }: FeedQuery, part: FilterPart, contrary: FilterPart | undefined) {
  if (hasPart(filter, part)) return 'chosen';
  return contrary && hasPart(filter, contrary) ? 'left-out' : undefined;
}

/**
 * One choice with its count: a link that selects it or removes it again, and beside it one that
 * excludes it.
 */
export function OptionRow({
  query,
  part,
  contrary,
  name,
  of,
  depth = 0,
  stories,
  page,
}: OptionRowProps) {
  const hrefOf = use(FilteredAddress);
  const hasScript = useHasScript();
  const state = stateOf(query, part, contrary);
  return (
    <li
      className={css['row']}
      data-state={state}
      data-none={stories === 0 || undefined}
      data-depth={Math.min(depth, 4)}
    >
      <Link
        className={css['choose']}
        to={
          page === undefined || hasScript
            ? hrefOf({ ...query, filter: togglePart(query.filter, part) })
            : page
        }
        aria-current={state === 'chosen' ? 'true' : undefined}
      >
        <span>
          <span className={css['name']}>
            {of ? <ForeignText of={of}>{name}</ForeignText> : name}
          </span>{' '}
          {state === 'chosen' ? (
            <span className={css['tick']} aria-hidden="true">
              ✓
            </span>
          ) : null}
          {state === 'left-out' ? <span className={css['word']}>{t('feed.excluded')} </span> : null}
        </span>
        {stories === undefined ? null : (
          <span className={css['count']}>
            <span aria-hidden="true">{numberWords(stories)}</span>
            <span className="unseen">{t('site.stories', { n: stories })}</span>
          </span>
        )}
      </Link>
      {contrary ? <LeaveOut query={query} part={contrary} name={name} of={of} /> : null}
    </li>
  );
}
