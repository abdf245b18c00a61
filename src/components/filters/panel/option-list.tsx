import { useId, useState } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { t } from '#src/messages/messages.ts';
import { opposite } from '#src/story-list/change-filter.ts';
import { outletPath, outletsPath, topicPath, topicsPath } from '#src/url/paths.ts';
import { Link } from '../../page-link.tsx';
import { findOptions, type Option } from '../options.ts';
import css from './option-list.module.css';
import { OptionRow } from './option-row.tsx';
import { useOneTabStop } from './use-one-tab-stop.ts';

/** Additional lines per press. */
const MORE = 100;

const topicWords = {
  find: 'lists.filterTopics',
  found: 'feed.topicsFound',
  none: 'feed.noTopic',
  all: 'feed.allTopics',
} as const;

const outletWords = {
  find: 'feed.filterOutlets',
  found: 'feed.outletsFound',
  none: 'feed.noOutlet',
  all: 'feed.allOutlets',
} as const;

type OptionListProps = {
  readonly query: FeedQuery;
  readonly facet: 'topics' | 'outlets' | 'withOutlets';
  readonly options: readonly Option[];
  /** Lines shown at first. */
  readonly first: number;
  /** Options that come with the archive. */
  readonly later: number;
};

/**
 * Topics or outlets to select and to exclude: the first of them, the selected ones, the rest on
 * demand or by name.
 */
export function OptionList({ query, facet, options, first, later }: OptionListProps) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(first);
  const id = useId();
  const contrary = opposite[facet];
  const asked = new Set([...query.filter[facet], ...query.filter[contrary]]);
  const found = findOptions(options, text);
  const listed = found.filter(({ key }, at) => at < shown || asked.has(key));
  const rest = found.length - listed.length + later;
  const stop = useOneTabStop();
  const words = facet === 'topics' ? topicWords : outletWords;
  return (
    <>
      {options.length + later > first ? (
        <div className={css['find']} data-needs-script="">
          <label className={css['label']} htmlFor={id}>
            {t(words.find)}
          </label>
          <input
            id={id}
            className={css['line']}
            type="search"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <p className="unseen" role="status">
            {text === '' ? '' : t(words.found, { n: found.length })}
          </p>
        </div>
      ) : null}
      <ul {...stop} className={css['list']}>
        {listed.map(({ key, name, lang, depth, stories }) => (
          <OptionRow
            key={key}
            query={query}
            part={{ of: facet, key }}
            contrary={{ of: contrary, key }}
            name={name}
            of={{ lang }}
            depth={text === '' ? depth : 0}
            stories={stories}
            page={facet === 'topics' ? topicPath(key) : outletPath(key)}
          />
        ))}
      </ul>
      {found.length + later === 0 && text !== '' ? (
        <p className={css['none']}>{t(words.none, { text })}</p>
      ) : null}
      {rest > 0 ? (
        <>
          <button
            type="button"
            className={css['more']}
            data-needs-script=""
            onClick={() => setShown(shown + MORE)}
          >
            {rest > MORE
              ? t('feed.showMore', { n: MORE, rest })
              : t('feed.showAll', { n: found.length + later })}
          </button>
          <noscript>
            <Link className={css['more']} to={facet === 'topics' ? topicsPath() : outletsPath()}>
              {t(words.all, { n: found.length + later })}
            </Link>
          </noscript>
        </>
      ) : null}
    </>
  );
}
