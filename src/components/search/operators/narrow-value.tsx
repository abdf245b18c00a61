import { useId, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import { dateValue } from '#src/search/query/make-operator.ts';
import { DateInput } from '../../filters/panel/date-input.tsx';
import { NameField } from './name-field.tsx';
import type { NarrowChoices, NarrowName } from './narrow-names.ts';
import css from './narrow-search.module.css';

type NarrowValueProps = {
  readonly name: NarrowName;
  /** As the operator writes it. */
  readonly value: string;
  readonly choices: NarrowChoices;
  readonly onChange: (value: string) => void;
};

/** The field in which the value of an operator is chosen or typed. */
export function NarrowValue({ name, value, choices, onChange }: NarrowValueProps) {
  const id = useId();
  switch (name) {
    case 'title':
      return (
        <div className={css['pair']}>
          <label htmlFor={id}>{t('searchTools.titleWords')}</label>
          <input
            id={id}
            className={css['field']}
            dir="auto"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      );
    case 'outlet':
      return (
        <NameField
          key={name}
          label={t('searchTools.outlet')}
          options={choices.outlets}
          value={value}
          onChange={onChange}
        />
      );
    case 'topic':
      return (
        <NameField
          key={name}
          label={t('searchTools.topic')}
          options={choices.topics}
          value={value}
          onChange={onChange}
        />
      );
    case 'date':
      return <DaysValue value={value} choices={choices} onChange={onChange} />;
    case 'kind':
      return (
        <div className={css['pair']}>
          <label htmlFor={id}>{t('feed.type')}</label>
          <select
            id={id}
            className={css['field']}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            <option value="article">{t('feed.articles')}</option>
            <option value="video">{t('feed.videos')}</option>
          </select>
        </div>
      );
    case 'sources':
      return (
        <div className={css['pair']}>
          <label htmlFor={id}>{t('searchTools.leastSources')}</label>
          <input
            id={id}
            className={css['field']}
            type="number"
            min="1"
            max="30"
            value={value.slice('>='.length)}
            onChange={(event) => onChange(`>=${event.target.value}`)}
          />
        </div>
      );
    case 'only':
      return null;
    default:
      return name satisfies never;
  }
}

function DaysValue({ value, choices, onChange }: Omit<NarrowValueProps, 'name'>) {
  const [[first, last], setDays] = useState(['', '']);
  const change = (from = '', to = ''): void => {
    setDays([from, to]);
    onChange(dateValue(from, to));
  };
  // Emptied once the operator was added.
  if (value === '' && `${first}${last}` !== '') setDays(['', '']);
  return (
    <div className={css['days']}>
      <DateInput
        label={t('feed.firstDay')}
        value={first || undefined}
        min={choices.oldest}
        max={last || choices.newest}
        onChange={(day) => change(day, last)}
      />
      <DateInput
        label={t('feed.lastDay')}
        value={last || undefined}
        min={first || choices.oldest}
        max={choices.newest}
        onChange={(day) => change(first, day)}
      />
    </div>
  );
}
