import { type ReactNode, useId } from 'react';
import type { HeadlineComparison } from '#src/evidence/headlines/compare-headlines.ts';
import { t } from '#src/messages/messages.ts';
import { HowLink } from '../evidence/how-link.tsx';
import { Message } from '../message.tsx';
import { Sentences } from '../sentences.tsx';
import css from './compare-switch.module.css';

type CompareSwitchProps = {
  readonly comparison: Pick<HeadlineComparison, 'headlines' | 'enough'>;
  readonly onChange: (isOn: boolean) => void;
};

/** Each looks like what it tells of. */
const marks = {
  s: (text: ReactNode) => <span>{text}</span>,
  m: (text: ReactNode) => <mark>{text}</mark>,
};

/**
 * Shows how headlines of one event differ. Not controlled: styles follow the box itself, so it
 * works before the app has started and without scripts.
 */
export function CompareSwitch({ comparison, onChange }: CompareSwitchProps) {
  const note = useId();
  const { headlines, enough } = comparison;
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
        {t('story.compareHeadlines')}
      </label>
      <p id={note} className={css['note']}>
        <Sentences>
          {enough === headlines ? (
            <Message of="story.comparedAll" values={{ headlines }} marks={marks} />
          ) : (
            <Message of="story.comparedMost" values={{ enough, headlines }} marks={marks} />
          )}
          <HowLink figure="headlines" />
        </Sentences>
      </p>
    </div>
  );
}
