import { Link } from 'react-router';
import { type CalendarMonth, type CalendarYear, monthWords } from '#src/content/calendar.ts';
import { countWords } from '#src/content/count-words.ts';
import { noFilter } from '#src/content/filter.ts';
import { defaultFeed } from '#src/content/order.ts';
import { feedHref } from '#src/url/feed-href.ts';
import { monthFragment, yearFragment } from '#src/url/fragments.ts';
import { ScriptLink } from '../script-link.tsx';
import css from './archive-calendar.module.css';
import { CalendarDays } from './calendar-days.tsx';

type ArchiveCalendarProps = { readonly years: readonly CalendarYear[] };

/** Every day that has stories, by year and month, the newest first; each day leads to its page, each month to the feed. */
export function ArchiveCalendar({ years }: ArchiveCalendarProps) {
  return (
    <>
      {years.length > 1 ? (
        <nav className={css['years']} aria-label="Years">
          <ul>
            {years.map(({ year }) => (
              <li key={year}>
                <Link to={`#${yearFragment(year)}`}>{year}</Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {years.map(({ year, stories, months }) => (
        <section key={year} className={css['year']}>
          <h2 id={yearFragment(year)} className={css['title']} tabIndex={-1}>
            {year} <span className={css['count']}>{countWords(stories, 'story', 'stories')}</span>
          </h2>
          <div className={css['months']}>
            {months.map((month) => (
              <Month key={month.month} {...month} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

function Month({ month, first, last, stories, days }: CalendarMonth) {
  return (
    <section>
      <h3 id={monthFragment(month)} className={css['month']} tabIndex={-1}>
        <ScriptLink to={feedHref({ ...defaultFeed, filter: { ...noFilter, from: first, to: last } })}>
          {monthWords(month)}
        </ScriptLink>{' '}
        <span className={css['count']}>{countWords(stories, 'story', 'stories')}</span>
      </h3>
      <CalendarDays days={days} />
    </section>
  );
}
