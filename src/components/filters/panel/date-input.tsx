import { useId, useState } from 'react';
import css from './date-filter.module.css';

type DateInputProps = {
  readonly label: string;
  /** `YYYY-MM-DD`, or undefined for no limit. */
  readonly value: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  /** Called with a day inside the limits, or with undefined when the field is emptied. */
  readonly onChange: (day: string | undefined) => void;
};

/**
 * The browser's own date field. Keeps a date that is still being typed (year 0002) until it is
 * valid.
 */
export function DateInput({ label, value = '', min, max, onChange }: DateInputProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const [asked, setAsked] = useState(value);
  if (asked !== value) {
    setAsked(value);
    setDraft(undefined);
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={css['date']}
        type="date"
        min={min}
        max={max}
        value={draft ?? value}
        onChange={({ target }) => {
          setDraft(target.value);
          if (target.validity.valid) onChange(target.value === '' ? undefined : target.value);
        }}
      />
    </>
  );
}
