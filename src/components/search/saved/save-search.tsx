import { useState } from 'react';
import { t } from '#src/messages/messages.ts';
import { NameForm } from './name-form.tsx';
import css from './saved-searches.module.css';

type SaveSearchProps = {
  /** The search as typed: the name that is offered. */
  readonly text: string;
  /** The name under which it is saved, if it is. */
  readonly savedAs: string | undefined;
  readonly onSave: (name: string) => void;
};

/** Saves a search under a name, or says that it is saved. */
export function SaveSearch({ text, savedAs, onSave }: SaveSearchProps) {
  const [isNaming, setNaming] = useState(false);
  if (savedAs !== undefined)
    return (
      <p className={css['save']} role="status">
        {t('searchTools.savedAs', { name: savedAs })}
      </p>
    );
  if (!isNaming)
    return (
      <p className={css['save']}>
        <button type="button" className={css['action']} onClick={() => setNaming(true)}>
          {t('searchTools.save')}
        </button>
      </p>
    );
  return (
    <NameForm
      name={text.trim()}
      onName={(name) => {
        setNaming(false);
        onSave(name);
      }}
      onCancel={() => setNaming(false)}
    />
  );
}
