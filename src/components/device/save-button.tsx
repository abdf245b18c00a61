import { t } from '#src/messages/messages.ts';
import css from './save-button.module.css';

type SaveButtonProps = {
  readonly title: string;
  readonly isSaved: boolean;
  readonly onToggle: () => void;
  /** On the story's own page, where the button has its word. */
  readonly ofPage?: boolean;
};

/** Saves a story, or no longer: a bookmark, filled while the story is saved. */
export function SaveButton({ title, isSaved, onToggle, ofPage = false }: SaveButtonProps) {
  return (
    <button
      type="button"
      className={css['button']}
      aria-pressed={isSaved}
      aria-label={t('mine.saveStory', { title })}
      data-save={ofPage ? 'page' : ''}
      onClick={onToggle}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.75 1.75h8.5v12.5L8 10.9l-4.25 3.35z" />
      </svg>
      {ofPage ? <span>{t('mine.save')}</span> : null}
    </button>
  );
}
