import { useId } from 'react';
import { numberWords } from '#src/content/words/count-words.ts';
import type { HeadlineComparison } from '#src/evidence/headlines/compare-headlines.ts';
import { HowLink } from '../evidence/how-link.tsx';
import css from './compare-switch.module.css';

type CompareSwitchProps = {
  readonly comparison: Pick<HeadlineComparison, 'headlines' | 'enough'>;
  readonly onChange: (isOn: boolean) => void;
};

/**
 * Shows how headlines of one event differ. Not controlled: styles follow the box itself, so it
 * works before the app has started and without scripts.
 */
export function CompareSwitch({ comparison, onChange }: CompareSwitchProps) {
  const note = useId();
  const { headlines, enough } = comparison;
  const all =
    enough === headlines ? `all ${numberWords(enough)}` : `at least ${numberWords(enough)}`;
  return (
    <div className={css['compare']} id="headlines" tabIndex={-1}>
      <label className={css['label']}>
        <input
          type="checkbox"
          autoComplete="off"
          aria-describedby={note}
          data-compare=""
          onChange={(event) => onChange(event.target.checked)}
        />
        Compare headlines
      </label>
      <p id={note} className={css['note']}>
        Of {numberWords(headlines)} headlines, words that {all} share are <span>faint</span>.{' '}
        <mark>Names and figures</mark> that fewer have are marked. <HowLink figure="headlines" />
      </p>
    </div>
  );
}
