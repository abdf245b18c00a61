import { numberWords } from '#src/content/words/count-words.ts';
import { shareOf, type TrendPeriod } from '#src/evidence/over-time/search-trend.ts';
import { t } from '#src/messages/messages.ts';
import { Link } from '../../page-link.tsx';
import { periodWords } from '../operators/date-operator-words.ts';
import css from './over-time.module.css';
import { percentWords } from './percent-words.ts';

type TrendTableProps = {
  readonly periods: readonly TrendPeriod[];
  readonly isChosen: (period: string) => boolean;
  readonly hrefOf: (period: string) => string;
};

/** The numbers of a trend, the newest first. A period without stories has no share. */
export function TrendTable({ periods, isChosen, hrefOf }: TrendTableProps) {
  const isByYear = periods[0]?.period.length === 'YYYY'.length;
  return (
    <details className={css['numbers']}>
      <summary>{t('lists.showTable')}</summary>
      <table className={css['table']}>
        <caption className="unseen">
          {t(isByYear ? 'searchTools.yearsTable' : 'searchTools.monthsTable')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(isByYear ? 'lists.year' : 'lists.month')}</th>
            <th scope="col">{t('searchTools.found')}</th>
            <th scope="col">{t('searchTools.allStories')}</th>
            <th scope="col">{t('searchTools.share')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.toReversed().map((each) => (
            <Row
              key={each.period}
              period={each}
              isChosen={isChosen(each.period)}
              to={hrefOf(each.period)}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

type RowProps = {
  readonly period: TrendPeriod;
  readonly isChosen: boolean;
  readonly to: string;
};

function Row({ period, isChosen, to }: RowProps) {
  const share = shareOf(period);
  const name = periodWords(period.period);
  return (
    <tr>
      <th scope="row">
        {period.found > 0 ? (
          <Link to={to} aria-current={isChosen ? 'true' : undefined}>
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      {share === undefined ? (
        <td colSpan={3}>{t('searchTools.noStories')}</td>
      ) : (
        <>
          <td>{numberWords(period.found)}</td>
          <td>{numberWords(period.stories)}</td>
          <td>{percentWords(share)}</td>
        </>
      )}
    </tr>
  );
}
