import { Link } from 'react-router';
import { type FeedQuery, noFilter } from '#src/content/order/filter.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { withoutParts } from '#src/story-list/change-filter.ts';
import type { Culprit } from '#src/story-list/culprits.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { StatePage } from '../states/state-page.tsx';
import css from './empty-result.module.css';
import type { FilterNames } from './filter-names.ts';
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
  const conditions = culprits[0]?.drop.length ?? 0;
  return (
    <StatePage level={2} title="No story meets all of this">
      <p>
        {conditions > 1
          ? 'These filters rule each other out. Drop them together:'
          : 'Drop one filter to see stories again:'}
      </p>
      <ul className={css['ways']}>
        {culprits.slice(0, OFFERED).map(({ drop, stories }) => (
          <li key={drop.map(({ of, key }) => `${of} ${key}`).join()}>
            <Link to={feedHref({ ...query, filter: withoutParts(query.filter, drop) })}>
              without{' '}
              {drop.map((part, at) => (
                <span key={`${part.of} ${part.key}`}>
                  {at === 0 ? '' : ' and '}“<PartLabel part={part} names={names} />”
                </span>
              ))}
            </Link>{' '}
            <span className={css['count']}>{countWords(stories, 'story', 'stories')}</span>
          </li>
        ))}
        <li>
          <Link to={feedHref({ ...query, filter: noFilter })}>without any filter</Link>{' '}
          <span className={css['count']}>{countWords(total, 'story', 'stories')}</span>
        </li>
      </ul>
    </StatePage>
  );
}
