import { numberWords } from '#src/content/words/count-words.ts';
import { dayWords } from '#src/content/words/time-words.ts';
import type { CalendarDay } from '#src/evidence/over-time/calendar.ts';
import { t } from '#src/messages/messages.ts';
import { dayPath } from '#src/url/paths.ts';
import { Link } from '../page-link.tsx';
import css from './calendar-days.module.css';

type CalendarDaysProps = {
  /** Days of one month in order, in whole weeks. */
  readonly days: readonly CalendarDay[];
};

/**
 * The days of a month under their weekdays. For screen readers it is a list of the days with
 * stories, each by its full name; the other days are only placeholders.
 */
export function CalendarDays({ days }: CalendarDaysProps) {
  return (
    <>
      <p className={css['week']} aria-hidden="true">
        {t('days.weekdayLetters')
          .split(' ')
          .map((letter, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the week never changes, and its letters are not all different.
            <span key={at}>{letter}</span>
          ))}
      </p>
      <ol className={css['days']}>
        {days.map(({ day, date, weekday, stories }) =>
          stories === 0 ? (
            <li key={day} className={css['none']} data-weekday={weekday} aria-hidden="true">
              {date}
            </li>
          ) : (
            <li key={day} className={css['day']} data-weekday={weekday}>
              <Link to={dayPath(day)}>
                <span className={css['date']} aria-hidden="true">
                  {date}
                </span>
                <span className={css['count']} aria-hidden="true">
                  {numberWords(stories)}
                </span>
                <span className="unseen">
                  {t('days.dayStories', { day: dayWords(day), n: stories })}
                </span>
              </Link>
            </li>
          ),
        )}
      </ol>
    </>
  );
}
