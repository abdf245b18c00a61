import { useId } from 'react';
import { languageNames } from '#src/messages/language-names.ts';
import { t } from '#src/messages/messages.ts';
import css from './choice.module.css';

type LanguageChoiceProps = {
  /** A language's tag, or `auto`: the browser's first that the interface has. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** The interface's languages, each by its own name, in a list: they are too many for buttons. */
export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const id = useId();
  return (
    <div>
      <label className={css['legend']} htmlFor={id}>
        {t('settings.language')}
      </label>
      <select
        id={id}
        className={css['list']}
        value={Object.hasOwn(languageNames, value) ? value : 'auto'}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="auto">{t('settings.browserLanguage')}</option>
        {Object.entries(languageNames).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
