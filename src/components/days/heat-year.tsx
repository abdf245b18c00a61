import type { CalendarMonth } from '#src/evidence/over-time/calendar.ts';
import type { HeatCalendar } from '#src/evidence/over-time/heat-calendar.ts';
import type { ShadeStep } from '#src/evidence/over-time/shade-steps.ts';
import { t } from '#src/messages/messages.ts';
import { topicsPath } from '#src/url/paths.ts';
import { unseen } from '../marks.tsx';
import { Message } from '../message.tsx';
import { Link } from '../page-link.tsx';
import { HeatTable } from './heat-table.tsx';
import css from './heat-year.module.css';

/** Topics shown at first; the others are folded, unless they are few. */
const AT_ONCE = 10;
const FEW = 3;

type HeatYearProps = {
  readonly year: string;
  /** Those with stories. */
  readonly months: readonly CalendarMonth[];
  readonly heat: HeatCalendar;
  readonly steps: readonly ShadeStep[];
};

/** A year's topics by month, those with most stories first. Nothing if no story has a topic. */
export function HeatYear({ year, months, heat, steps }: HeatYearProps) {
  const { topics = [], others = 0 } = heat.years.find((one) => one.year === year) ?? {};
  if (topics.length === 0) return null;
  const rows = topics.map(({ topic, ...counts }) => ({
    ...counts,
    slug: '',
    name: '',
    ...heat.topics[topic],
  }));
  const atOnce = rows.length > AT_ONCE + FEW ? AT_ONCE : rows.length;
  const rest = rows.slice(atOnce);
  const table = { year, months, steps };
  return (
    <div className={css['heat']}>
      <h3 className={css['title']}>
        <Message of="days.topicsByMonthTitle" values={{ year }} marks={unseen} />
      </h3>
      <HeatTable
        {...table}
        label={t('days.topicsByMonth', { year })}
        topics={rows.slice(0, atOnce)}
        total
      />
      {rest.length > 0 ? (
        <details className={css['rest']}>
          <summary>{t('days.moreTopics', { n: rest.length })}</summary>
          <HeatTable {...table} label={t('days.moreTopicsByMonth', { year })} topics={rest} />
        </details>
      ) : null}
      {others > 0 ? (
        <p className={css['others']}>
          <Message
            of="days.otherTopics"
            values={{ n: others }}
            marks={{ a: (text) => <Link to={topicsPath()}>{text}</Link> }}
          />
        </p>
      ) : null}
    </div>
  );
}
