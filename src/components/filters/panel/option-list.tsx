import { useId, useState } from 'react';
import type { FeedQuery } from '#src/content/order/filter.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { opposite } from '#src/story-list/change-filter.ts';
import { findOptions, type Option } from '../options.ts';
import css from './option-list.module.css';
import { OptionRow } from './option-row.tsx';

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
};

/**
 * Topics or outlets to select and to exclude: the first of them, the selected ones, the rest on
 * demand or by name.
 */
export function OptionList({ query, facet, options, noun, first }: OptionListProps) {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(first);
  const id = useId();
  const contrary = opposite[facet];
  const asked = new Set([...query.filter[facet], ...query.filter[contrary]]);
  const found = findOptions(options, text);
  const listed = found.filter(({ key }, at) => at < shown || asked.has(key));
  const rest = found.length - listed.length;
  return (
    <>
      {options.length > first ? (
        <div className={css['find']}>
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
      <ul className={css['list']}>
        {listed.map(({ key, name, depth, stories }) => (
          <OptionRow
            key={key}
            query={query}
            part={{ of: facet, key }}
            contrary={{ of: contrary, key }}
            name={name}
            depth={text === '' ? depth : 0}
            stories={stories}
          />
        ))}
      </ul>
      {found.length === 0 && text !== '' ? (
        <p className={css['none']}>No {noun} has that in its name.</p>
      ) : null}
      {rest > 0 ? (
        <button type="button" className={css['more']} onClick={() => setShown(shown + MORE)}>
          {rest > MORE ? `Show ${MORE} of ${rest} more` : `Show all ${found.length}`}
        </button>
      ) : null}
    </>
  );
}
