import { t } from '#src/messages/messages.ts';
import css from './heat-pill.module.css';

type HeatPillProps = {
  /** Null if the archive has none. */
  readonly heat: number | null;
};

/** A story's heat, with one look on every page. */
export function HeatPill({ heat }: HeatPillProps) {
  return (
    <span className={css['pill']} data-none={heat === null || undefined}>
      <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true">
        <path d="M5 0c.6 2.6 4.5 4 4.5 7.4A4.5 4.5 0 0 1 .5 7.4C.5 5.5 1.7 4.5 2.3 3.200c.5.9.9 1.4 1.5 1.7C4.400 3.500 4.300 1.600 5 0z" />
      </svg>
      {heat === null ? t('evidence.heatPillNone') : t('evidence.heatPill', { n: heat })}
    </span>
  );
}
