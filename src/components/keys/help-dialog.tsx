import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './help-dialog.module.css';

type HelpDialogProps = {
  readonly children: ReactNode;
  /** Spoken when it changes. */
  readonly said: string;
  /** Before anything in the dialog gets a key. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
};

/** The dialog of the keys. The browser gives the focus back when it closes. */
export function HelpDialog({ children, said, onKey, onClose }: HelpDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css['dialog']}
      aria-labelledby={id}
      onKeyDownCapture={onKey}
      onClose={onClose}
    >
      <header className={css['head']}>
        <h2 id={id} className={css['title']}>
          {t('site.keyboard')}
        </h2>
        <button type="button" className={css['close']} onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </button>
      </header>
      <p className={css['said']} role="status">
        {said}
      </p>
      {children}
    </dialog>
  );
}
