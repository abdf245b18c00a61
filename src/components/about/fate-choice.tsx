import { useId } from 'react';
import type { LedgerFile } from '#src/content/bundle/ledger-file.ts';
import { numberWords } from '#src/content/words/count-words.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';
import { type Fate, fates } from '#src/story-list/about/ledger-search.ts';
import css from './fate-choice.module.css';

type FateChoiceProps = {
  readonly counts: LedgerFile['counts'];
  readonly fate: Fate | undefined;
  readonly onChange: (fate: Fate | undefined) => void;
};

export const fateLabels: Readonly<Record<Fate, PlainKey>> = {
  story: 'about.published',
  folded: 'about.folded',
  unpublished: 'about.unpublished',
  removed: 'about.removed',
  refused: 'about.refused',
};

/** Every status with its number of files; one can be selected. */
export function FateChoice({ counts, fate, onChange }: FateChoiceProps) {
  const name = useId();
  const choices = [
    { value: undefined, label: t('about.allFiles'), count: counts.files },
    ...fates.map((value) => ({
      value,
      label: t(fateLabels[value]),
      count: counts[value === 'story' ? 'stories' : value],
    })),
  ];
  return (
    <fieldset>
      <legend className={css['legend']}>{t('about.status')}</legend>
      <div className={css['choices']}>
        {choices.map(({ value, label, count }) => (
          <label key={label} className={css['choice']}>
            <input
              type="radio"
              name={name}
              checked={value === fate}
              onChange={() => onChange(value)}
            />
            <span>{label}</span>
            <span className={css['count']}>{numberWords(count)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
