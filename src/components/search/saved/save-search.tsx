import { useRef } from 'react';
import { t } from '#src/messages/messages.ts';
import { NameForm } from './name-form.tsx';
import css from './saved-searches.module.css';
import { useNaming } from './use-naming.ts';

type SaveSearchProps = {
  /** The search as typed: the name that is offered. */
  readonly text: string;
  /** The name under which it is saved, if it is. */
  readonly savedAs: string | undefined;
  readonly onSave: (name: string) => void;
};

/** Saves a search under a name, or says that it is saved. The focus stays here. */
export function SaveSearch({ text, savedAs, onSave }: SaveSearchProps) {
  const line = useRef<HTMLParagraphElement>(null);
  const [isNaming, setNaming] = useNaming(
    () => line.current?.querySelector('button') ?? line.current,
  );
  if (isNaming)
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
  return (
    <p ref={line} className={css['save']} tabIndex={-1}>
      {savedAs === undefined ? (
        <button type="button" className={css['action']} onClick={() => setNaming(true)}>
          {t('searchTools.save')}
        </button>
      ) : (
        t('searchTools.savedAs', { name: savedAs })
      )}
    </p>
  );
}
