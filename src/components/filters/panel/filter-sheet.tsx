import { type ReactNode, useId, useRef, useState } from 'react';
import { t } from '#src/messages/messages.ts';
import css from './filter-sheet.module.css';

type FilterSheetProps = {
  readonly active: number;
  /** Stories in the feed now; undefined until counted. */
  readonly stories: number | undefined;
  /** The filter panel; created only while the sheet is open. */
  readonly children: ReactNode;
};

/** On narrow screens, without a rail: a button, and the filters in a sheet over the page. */
export function FilterSheet({ active, stories, children }: FilterSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const open = (): void => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={css['open']}
        data-needs-script=""
        aria-haspopup="dialog"
        onClick={open}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M1 3h12M3 7h8M5 11h4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {active > 0 ? t('lists.filtersActive', { n: active }) : t('lists.filters')}
      </button>
      <dialog
        ref={dialog}
        className={css['sheet']}
        aria-labelledby={id}
        onClose={() => setOpen(false)}
      >
        <header className={css['head']}>
          <p id={id} className={css['title']}>
            {t('lists.filters')}
          </p>
          <button type="button" className={css['close']} onClick={close}>
            {t('lists.closeFilters')}
          </button>
        </header>
        <div className={css['body']}>{isOpen ? children : null}</div>
        <footer className={css['foot']}>
          <p className="unseen" role="status">
            {isOpen && stories !== undefined ? t('site.stories', { n: stories }) : ''}
          </p>
          <button type="button" className={css['done']} onClick={close}>
            {stories === undefined
              ? t('lists.showStories')
              : t('lists.showCounted', { n: stories })}
          </button>
        </footer>
      </dialog>
    </>
  );
}
