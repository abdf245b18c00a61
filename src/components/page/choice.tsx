import { useId } from 'react';
import css from './choice.module.css';

type ChoiceProps<Value extends string> = {
  readonly legend: string;
  /** Value and label of each option, in order. */
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly note?: string;
};

/** A few options as radio buttons side by side. */
export function Choice<Value extends string>({
  legend,
  options,
  value,
  onChange,
  note,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={note ? `${id}-note` : undefined}>
      <legend className={css['legend']}>{legend}</legend>
      <div className={css['options']}>
        {options.map(([option, label]) => (
          <label key={option} className={css['option']}>
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {label}
          </label>
        ))}
      </div>
      {note ? (
        <p id={`${id}-note`} className={css['note']}>
          {note}
        </p>
      ) : null}
    </fieldset>
  );
}
