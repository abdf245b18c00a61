import { useId } from 'react';
import css from './search-field.module.css';

type SearchFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A labelled field that narrows the list below it as the reader types. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <p className={css['field']} data-needs-script="">
      <label className={css['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={css['input']}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}
