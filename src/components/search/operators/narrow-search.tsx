import { type SubmitEvent, useId, useState } from 'react';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { makeOperator } from '#src/search/query/make-operator.ts';
import { withPart } from '#src/search/query/search-parts.ts';
import type { Option } from '../../filters/options.ts';
import css from './narrow-search.module.css';
import { NarrowValue } from './narrow-value.tsx';

/** What a search can be narrowed by, in the order in which it is offered. */
const operators = {
  title: 'searchTools.titleWords',
  outlet: 'searchTools.outlet',
  topic: 'searchTools.topic',
  date: 'feed.dateFilter',
  kind: 'feed.type',
  sources: 'feed.independentSources',
  only: 'site.oneSource',
} as const satisfies Readonly<Record<string, PlainKey>>;

export type NarrowName = keyof typeof operators;

const isName = (name: string): name is NarrowName => name in operators;
const names: readonly NarrowName[] = Object.keys(operators).filter(isName);

/** What a value is before the reader chose one. */
const firstValue: Readonly<Partial<Record<NarrowName, string>>> = {
  kind: 'article',
  sources: '>=2',
  only: 'one-outlet',
};

/** Of what the archive has, for the fields in which it is chosen. */
export type NarrowChoices = {
  readonly outlets: readonly Option[];
  readonly topics: readonly Option[];
  /** Days of the oldest and the newest story. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
};

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
    if (!isName(next)) return;
    setName(next);
    setValue(firstValue[next] ?? '');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!part) return;
    onSearch(withPart(text, part));
    setValue(firstValue[name] ?? '');
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
            {names.map((each) => (
              <option key={each} value={each}>
                {t(operators[each])}
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
