import { useId, useState } from 'react';
import { findOptions, type Option } from '../../filters/options.ts';
import css from './narrow-search.module.css';

/** Names that are suggested at once. */
const SUGGESTED = 50;

type NameFieldProps = {
  readonly label: string;
  readonly options: readonly Option[];
  /** The key of the chosen option, or what was typed if it is no option's name. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A field for a name of the archive, which suggests those that fit; others can be typed too. */
export function NameField({ label, options, value, onChange }: NameFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const keyOf = (text: string): string => options.find(({ name }) => name === text)?.key ?? text;
  // Emptied once the operator was added.
  if (value === '' && typed !== '') setTyped('');
  return (
    <div className={css['pair']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={css['field']}
        dir="auto"
        autoComplete="off"
        list={`${id}-names`}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(keyOf(target.value));
        }}
      />
      <datalist id={`${id}-names`}>
        {findOptions(options, typed)
          .slice(0, SUGGESTED)
          .map(({ key, name }) => (
            <option key={key} value={name} />
          ))}
      </datalist>
    </div>
  );
}
