import { noFilter } from '#src/content/order/filter.ts';
import { defaultFeed } from '#src/content/order/order.ts';
import { monthTitle } from '#src/content/words/date-titles.ts';
import type { CalendarMonth, CalendarYear } from '#src/evidence/over-time/calendar.ts';
import type { HeatCalendar } from '#src/evidence/over-time/heat-calendar.ts';
import { shadeSteps } from '#src/evidence/over-time/shade-steps.ts';
import { t } from '#src/messages/messages.ts';
import { feedHref } from '#src/url/feeds/feed-href.ts';
import { monthFragment, yearFragment } from '#src/url/fragments.ts';
import { Link } from '../page-link.tsx';
import { ScriptLink } from '../script-link.tsx';
import css from './archive-calendar.module.css';
import { CalendarDays } from './calendar-days.tsx';
import { HeatKey } from './heat-key.tsx';
import { HeatYear } from './heat-year.tsx';

type ArchiveCalendarProps = {
  readonly years: readonly CalendarYear[];
  readonly heat: HeatCalendar | undefined;
};

/**
 * Every year, the newest first: its topics by month, then every day with stories. Each day links to
 * its page, each month to the feed.
 */
export function ArchiveCalendar({ years, heat }: ArchiveCalendarProps) {
  const steps = heat ? shadeSteps(mostInAMonth(heat)) : [];
  return (
    <>
      {years.length > 1 ? (
        <nav className={css['years']} aria-label={t('days.years')}>
          <ul>
            {years.map(({ year }) => (
              <li key={year}>
                <Link to={`#${yearFragment(year)}`}>{year}</Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {steps.length > 0 ? <HeatKey steps={steps} /> : null}
      {years.map(({ year, stories, months }) => (
        <section key={year} className={css['year']}>
          <h2 id={yearFragment(year)} className={css['title']} tabIndex={-1}>
            {year} <span className={css['count']}>{t('site.stories', { n: stories })}</span>
          </h2>
          {heat ? <HeatYear year={year} months={months} heat={heat} steps={steps} /> : null}
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

/** Stories of the fullest cell of all years. */
function mostInAMonth({ years }: HeatCalendar): number {
  return Math.max(0, ...years.flatMap(({ topics }) => topics.flatMap(({ months }) => months)));
}

function Month({ month, first, last, stories, days }: CalendarMonth) {
  return (
    <section>
      <h3 id={monthFragment(month)} className={css['month']} tabIndex={-1}>
        <ScriptLink
          to={feedHref({ ...defaultFeed, filter: { ...noFilter, from: first, to: last } })}
        >
          {monthTitle(month)}
        </ScriptLink>{' '}
        <span className={css['count']}>{t('site.stories', { n: stories })}</span>
      </h3>
      <CalendarDays days={days} />
    </section>
  );
}
