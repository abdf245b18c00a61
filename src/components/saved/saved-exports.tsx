import { type SavedForm, savedForms } from '#src/content/exports/saved-forms.ts';
import { t } from '#src/messages/messages.ts';
import css from './saved.module.css';

type SavedExportsProps = { readonly onExport: (form: SavedForm) => void };

/** The list as files. */
export function SavedExports({ onExport }: SavedExportsProps) {
  return (
    <section className={css['section']} data-print="no">
      <h2>{t('saved.exportList')}</h2>
      <p className={css['facts']}>{t('saved.exportNote')}</p>
      <ul className={css['forms']}>
        {savedForms.map((form) => (
          <li key={form.file}>
            <button type="button" className={css['action']} onClick={() => onExport(form)}>
              {t('saved.asForm', { form: form.name })}
            </button>{' '}
            <span className={css['facts']}>{t(form.note)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
