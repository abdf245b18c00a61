import { monthTitle, shortMonthTitle } from '#src/content/words/date-titles.ts';
import type { CalendarMonth } from '#src/evidence/over-time/calendar.ts';
import type { TopicYear } from '#src/evidence/over-time/heat-calendar.ts';
import type { ShadeStep } from '#src/evidence/over-time/shade-steps.ts';
import { t } from '#src/messages/messages.ts';
import { topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { HeatCell } from './heat-cell.tsx';
import css from './heat-table.module.css';

type HeatTableProps = {
  readonly label: string;
  readonly year: string;
  /** Those with stories, the newest first; others have no column. */
  readonly months: readonly CalendarMonth[];
  readonly topics: readonly (Omit<TopicYear, 'topic'> & {
    readonly slug: string;
    readonly name: string;
    readonly lang?: string | undefined;
  })[];
  readonly steps: readonly ShadeStep[];
  /** A first row counts all stories, whatever their topics. */
  readonly total?: boolean;
};

/** The months of a year in their order, and the whole year: names and days. */
function spanOf(year: string, months: readonly CalendarMonth[]) {
  const columns = months.map((month) => ({
    ...month,
    at: Number(month.month.slice(5)) - 1,
    words: monthTitle(month.month),
    short: shortMonthTitle(month.month),
  }));
  return {
    columns: columns.reverse(),
    whole: { words: year, first: `${year}-01-01`, last: `${year}-12-31` },
  };
}

/**
 * Topics by month. If it is wider than its room it scrolls by itself, and the topics stay visible.
 */
export function HeatTable({ label, year, months, topics, steps, total = false }: HeatTableProps) {
  const { columns, whole } = spanOf(year, months);
  const severalMonths = columns.length > 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by those without a pointer.
    <section className={css['box']} aria-label={label} tabIndex={0}>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('days.topic')}</span>
            </th>
            {columns.map(({ month, words, short }) => (
              <th key={month} scope="col">
                <abbr title={words}>{short}</abbr>
              </th>
            ))}
            {severalMonths ? <th scope="col">{year}</th> : null}
          </tr>
        </thead>
        <tbody>
          {total ? (
            <tr>
              <th scope="row">{t('days.allStories')}</th>
              {columns.map((column) => (
                <HeatCell key={column.month} stories={column.stories} period={column} />
              ))}
              {severalMonths ? <HeatCell stories={sum(months)} period={whole} /> : null}
            </tr>
          ) : null}
          {topics.map(({ slug, name, lang, months: counts, stories }) => (
            <tr key={slug}>
              <th scope="row">
                <Link to={topicPath(slug)}>
                  <ForeignText of={{ lang }}>{name}</ForeignText>
                </Link>
              </th>
              {columns.map((column) => (
                <HeatCell
                  key={column.month}
                  topic={{ slug, name }}
                  stories={counts[column.at] ?? 0}
                  period={column}
                  steps={steps}
                />
              ))}
              {severalMonths ? (
                <HeatCell topic={{ slug, name }} stories={stories} period={whole} />
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sum = (months: readonly CalendarMonth[]): number =>
  months.reduce((total, { stories }) => total + stories, 0);
