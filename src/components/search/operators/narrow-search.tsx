import { type SubmitEvent, useId, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import { makeOperator } from '#src/search/query/make-operator.ts';
import { withPart } from '#src/search/query/search-parts.ts';
import {
  firstNarrowValue,
  isNarrowName,
  type NarrowChoices,
  type NarrowName,
  narrowLabels,
  narrowNames,
} from './narrow-names.ts';
import css from './narrow-search.module.css';
import { NarrowValue } from './narrow-value.tsx';

type NarrowSearchProps = {
  readonly text: string;
  readonly choices: NarrowChoices;
  readonly onSearch: (text: string) => void;
};

/** Adds operators to a search by choosing; they are written into its text. */
export function NarrowSearch({ text, choices, onSearch }: NarrowSearchProps) {
  const id = useId();
  const [name, setName] = useState<NarrowName>('title');
  const [value, setValue] = useState('');
  const [isExcluded, setExcluded] = useState(false);
  const part = makeOperator(name, value, isExcluded);
  const choose = (next: string): void => {
    if (!isNarrowName(next)) return;
    setName(next);
    setValue(firstNarrowValue[next] ?? '');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!part) return;
    onSearch(withPart(text, part));
    setValue(firstNarrowValue[name] ?? '');
    setExcluded(false);
  };
  return (
    <details className={css['narrow']}>
      <summary>{t('searchTools.narrow')}</summary>
      <form className={css['form']} onSubmit={submit}>
        <div className={css['pair']}>
          <label htmlFor={id}>{t('searchTools.narrowBy')}</label>
          <select
            id={id}
            className={css['field']}
            value={name}
            onChange={(event) => choose(event.target.value)}
          >
            {narrowNames.map((each) => (
              <option key={each} value={each}>
                {t(narrowLabels[each])}
              </option>
            ))}
          </select>
        </div>
        <NarrowValue name={name} value={value} choices={choices} onChange={setValue} />
        <label className={css['exclude']}>
          <input
            type="checkbox"
            checked={isExcluded}
            onChange={(event) => setExcluded(event.target.checked)}
          />
          {t('feed.exclude')}
        </label>
        <button type="submit" className={css['add']} aria-disabled={part === undefined}>
          {t('searchTools.add')}
        </button>
      </form>
    </details>
  );
}
