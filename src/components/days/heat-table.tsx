import { Link } from 'react-router';
import { type CalendarMonth, monthWords } from '#src/content/calendar.ts';
import type { TopicYear } from '#src/content/heat-calendar.ts';
import type { ShadeStep } from '#src/content/shade-steps.ts';
import { topicPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { HeatCell } from './heat-cell.tsx';
import css from './heat-table.module.css';

type HeatTableProps = {
  readonly label: string;
  readonly year: string;
  /** Those with stories. */
  readonly months: readonly CalendarMonth[];
  readonly topics: readonly (Omit<TopicYear, 'topic'> & { readonly slug: string; readonly name: string })[];
  readonly steps: readonly ShadeStep[];
  /** A first row counts all stories, whatever their topics. */
  readonly total?: boolean;
};

/** The months of a year from its first to its last with stories, `2021-12`, and its days. */
function spanOf(year: string, months: readonly CalendarMonth[]) {
  const numbers = months.map(({ month }) => Number(month.slice(5)));
  const first = Math.min(...numbers);
  const columns = Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => {
    const month = `${year}-${String(first + at).padStart(2, '0')}`;
    return { at: first + at - 1, month, words: monthWords(month), known: months.find((known) => known.month === month) };
  });
  return { columns, whole: { words: year, first: `${year}-01-01`, last: `${year}-12-31` } };
}

/** Topics by month. Wider than its room it scrolls by itself, and the topics stay in view. */
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
              <span className="unseen">Topic</span>
            </th>
            {columns.map(({ month, words }) => (
              <th key={month} scope="col">
                <abbr title={words}>{words.slice(0, 3)}</abbr>
              </th>
            ))}
            {severalMonths ? <th scope="col">{year}</th> : null}
          </tr>
        </thead>
        <tbody>
          {total ? (
            <tr>
              <th scope="row">All stories</th>
              {columns.map(({ month, known }) => (
                <HeatCell key={month} stories={known?.stories ?? 0} period={known && { ...known, words: monthWords(month) }} />
              ))}
              {severalMonths ? <HeatCell stories={sum(months)} period={whole} /> : null}
            </tr>
          ) : null}
          {topics.map(({ slug, name, months: counts, stories }) => (
            <tr key={slug}>
              <th scope="row">
                <Link to={topicPath(slug)}>
                  <ForeignText>{name}</ForeignText>
                </Link>
              </th>
              {columns.map(({ at, month, words, known }) => (
                <HeatCell
                  key={month}
                  topic={{ slug, name }}
                  stories={counts[at] ?? 0}
                  period={known && { ...known, words }}
                  steps={steps}
                />
              ))}
              {severalMonths ? <HeatCell topic={{ slug, name }} stories={stories} period={whole} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sum = (months: readonly CalendarMonth[]): number => months.reduce((total, { stories }) => total + stories, 0);
