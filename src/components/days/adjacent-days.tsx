import { dayTitle } from '#src/content/words/date-titles.ts';
import type { DaysBeside } from '#src/evidence/over-time/archive-days.ts';
import { t } from '#src/messages/messages.ts';
import { dayPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './adjacent-days.module.css';

type DayWaysProps = {
  readonly days: DaysBeside;
  /** Name of this navigation, if a page has it twice. */
  readonly label: string;
};

/** Links from a day to the nearest days with stories. */
export function AdjacentDays({ days: { newer, older }, label }: DayWaysProps) {
  if (newer === undefined && older === undefined) return null;
  return (
    <nav className={css['ways']} aria-label={label}>
      <Way name={t('days.laterDay')} day={newer} rel="next" />
      <Way name={t('days.earlierDay')} day={older} rel="prev" />
    </nav>
  );
}

type WayProps = {
  readonly name: string;
  readonly day: string | undefined;
  readonly rel: 'next' | 'prev';
};

function Way({ name, day, rel }: WayProps) {
  if (day === undefined) return null;
  return (
    <p className={css['way']} data-rel={rel}>
      <span className={css['name']}>{name}</span>
      <Link to={dayPath(day)} rel={rel} data-beside={rel === 'next' ? 'laterDay' : 'earlierDay'}>
        <time dateTime={day}>{dayTitle(day)}</time>
      </Link>
    </p>
  );
}
