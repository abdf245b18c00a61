import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './saved-searches.module.css';

/** Characters of a name; a search that is longer is cut. */
const LONGEST = 100;

type NameFormProps = {
  readonly name: string;
  /** Called with a name that is not empty. */
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
};

/** A field for the name of a search, focused at once. Escape cancels. */
export function NameForm({ name, onName, onCancel }: NameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(name.slice(0, LONGEST));
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onName(typed.trim());
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={css['form']} onSubmit={submit} onKeyDown={keyDown}>
      <label htmlFor={id}>{t('searchTools.name')}</label>
      <input
        ref={field}
        id={id}
        className={css['field']}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST}
        required
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className={css['action']}>
        {t('searchTools.saveIt')}
      </button>
      <button type="button" className={css['action']} onClick={onCancel}>
        {t('searchTools.cancel')}
      </button>
    </form>
  );
}
