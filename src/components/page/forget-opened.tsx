import { t } from '#src/messages/messages.ts';
import css from './forget-opened.module.css';

type ForgetOpenedProps = {
  /** Stories in this device's history. */
  readonly stories: number;
  readonly onForget: () => void;
};

/** Shows how many stories this device remembers, and clears them. */
export function ForgetOpened({ stories, onForget }: ForgetOpenedProps) {
  return (
    <section aria-label={t('settings.history')}>
      <p role="status">
        {stories === 0 ? t('settings.historyEmpty') : t('settings.historyStories', { n: stories })}
      </p>
      <p className={css['note']}>{t('settings.historyNote')}</p>
      <button
        type="button"
        className={css['forget']}
        onClick={onForget}
        aria-disabled={stories === 0 || undefined}
      >
        {t('settings.clearHistory')}
      </button>
    </section>
  );
}
