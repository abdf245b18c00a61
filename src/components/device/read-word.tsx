import { t } from '#src/messages/messages.ts';
import css from './read-word.module.css';

/**
 * Says that a story was read: a look alone would not. Begins with a blank, as it follows a text.
 */
export function ReadWord() {
  return (
    <>
      {' '}
      <span className={css['read']}>{t('mine.read')}</span>
    </>
  );
}
