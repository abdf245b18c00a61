import { useRef } from 'react';
import { longDateWords } from '#src/content/words/time-words.ts';
import type { OpenedDay } from '#src/evidence/diet/opened-days.ts';
import { t } from '#src/messages/messages.ts';
import css from './log-lines.module.css';

type LogDaysProps = {
  /** The newest first. */
  readonly days: readonly OpenedDay[];
  readonly onErase: (day: OpenedDay) => void;
};

/** The days of the log, each with what erases it. */
export function LogDays({ days, onErase }: LogDaysProps) {
  const summary = useRef<HTMLElement>(null);
  return (
    <details className={css['days']}>
      <summary ref={summary}>{t('me.byDay')}</summary>
      <ul className={css['lines']}>
        {days.map((day) => (
          <li key={day.day}>
            <span className={css['words']}>{longDateWords(day.day)}</span>
            <span className={css['more']}>{t('me.openings', { n: day.openings.length })}</span>
            <button
              type="button"
              className={css['act']}
              aria-label={t('me.eraseDay', { day: longDateWords(day.day) })}
              onClick={() => {
                // The button goes with its day.
                summary.current?.focus();
                onErase(day);
              }}
            >
              {t('me.erase')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
