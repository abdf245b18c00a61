import { useId } from 'react';
import { shareOf, type TrendPeriod } from '#src/evidence/over-time/search-trend.ts';
import { t } from '#src/messages/messages.ts';
import { periodWords } from '../operators/date-operator-words.ts';
import css from './over-time.module.css';
import { percentWords } from './percent-words.ts';
import { TrendPicture } from './trend-picture.tsx';
import { TrendTable } from './trend-table.tsx';

type OverTimeProps = {
  /** Of the search at any date, from the oldest to the newest, without a gap. */
  readonly periods: readonly TrendPeriod[];
  /** Whether all days of a period are asked for now. */
  readonly isChosen: (period: string) => boolean;
  /** Address of the search in a period: `2021-12` or `2021`. */
  readonly hrefOf: (period: string) => string;
};

const words = {
  month: { title: 'searchTools.sharePerMonth', picture: 'searchTools.monthsPicture' },
  year: { title: 'searchTools.sharePerYear', picture: 'searchTools.yearsPicture' },
} as const;

/**
 * How much of each month a search finds, as a picture and as a table whose lines lead to the
 * stories. Nothing for an archive of one month, and for a search without stories.
 */
export function OverTime({ periods, isChosen, hrefOf }: OverTimeProps) {
  const id = useId();
  const filled = periods.filter(({ stories }) => stories > 0);
  const [most] = filled.toSorted((a, b) => (shareOf(b) ?? 0) - (shareOf(a) ?? 0));
  if (!most || most.found === 0 || filled.length < 2) return null;
  const { title, picture } = words[most.period.length === 'YYYY'.length ? 'year' : 'month'];
  return (
    <section className={css['trend']} aria-labelledby={id} data-print="no">
      <h2 id={id} className={css['title']}>
        {t(title)}
      </h2>
      <TrendPicture
        periods={periods}
        label={t(picture, {
          share: percentWords(shareOf(most) ?? 0),
          period: periodWords(most.period),
        })}
        isChosen={isChosen}
        hrefOf={hrefOf}
      />
      <TrendTable periods={periods} isChosen={isChosen} hrefOf={hrefOf} />
    </section>
  );
}
