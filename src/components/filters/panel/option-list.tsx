import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { opposite } from '#src/story-list/change-filter.ts';
import { outletPath, outletsPath, topicPath, topicsPath } from '#src/url/paths.ts';
import { findOptions, type Option } from '../options.ts';
import css from './option-list.module.css';
import { OptionRow } from './option-row.tsx';
import { useOneTabStop } from './use-one-tab-stop.ts';

/** Additional lines per press. */
const MORE = 100;

type OptionListProps = {
  readonly query: FeedQuery;
  readonly facet: 'topics' | 'outlets' | 'withOutlets';
  readonly options: readonly Option[];
  /** The singular of the options: `topic`. */
  readonly noun: string;
  /** Lines shown at first. */
  readonly first: number;
  /** Options that come with the archive. */
  readonly later: number;
};

/**
 * Topics or outlets to select and to exclude: the first of them, the selected ones, the rest on
 * demand or by name.
 */
export function OptionList({ query, facet, options, noun, first, later }: OptionListProps) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(first);
  const id = useId();
  const contrary = opposite[facet];
  const asked = new Set([...query.filter[facet], ...query.filter[contrary]]);
  const found = findOptions(options, text);
  const listed = found.filter(({ key }, at) => at < shown || asked.has(key));
  const rest = found.length - listed.length + later;
  const stop = useOneTabStop();
  return (
    <>
      {options.length + later > first ? (
        <div className={css['find']} data-needs-script="">
          <label className={css['label']} htmlFor={id}>
            Find {noun}
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
            {text === '' ? '' : `${countWords(found.length, noun)} found`}
          </p>
        </div>
      ) : null}
      <ul {...stop} className={css['list']}>
        {listed.map(({ key, name, depth, stories }) => (
          <OptionRow
            key={key}
            query={query}
            part={{ of: facet, key }}
            contrary={{ of: contrary, key }}
            name={name}
            depth={text === '' ? depth : 0}
            stories={stories}
            page={facet === 'topics' ? topicPath(key) : outletPath(key)}
          />
        ))}
      </ul>
      {found.length + later === 0 && text !== '' ? (
        <p className={css['none']}>No {noun} has that in its name.</p>
      ) : null}
      {rest > 0 ? (
        <>
          <button
            type="button"
            className={css['more']}
            data-needs-script=""
            onClick={() => setShown(shown + MORE)}
          >
            {rest > MORE ? `Show ${MORE} of ${rest} more` : `Show all ${found.length + later}`}
          </button>
          <noscript>
            <Link className={css['more']} to={facet === 'topics' ? topicsPath() : outletsPath()}>
              All {countWords(found.length + later, noun)}
            </Link>
          </noscript>
        </>
      ) : null}
    </>
  );
}
