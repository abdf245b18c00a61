import { t } from '#src/messages/messages.ts';
import css from './saved.module.css';

/** In place of the list while nothing is saved: how to save. */
export function NoneSaved() {
  return (
    <section className={css['none']}>
      <h2>{t('saved.none')}</h2>
      <p>{t('saved.noneHow')}</p>
    </section>
  );
}
