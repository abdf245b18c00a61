import { Fragment, use } from 'react';
import { countWords } from '#src/content/count-words.ts';
import type { TakenReport } from '#src/content/coverage-list.ts';
import { outletWords } from '#src/content/outlet-words.ts';
import { dateWords } from '#src/content/time-words.ts';
import { ForeignText } from '../foreign-text.tsx';
import { ReadingContext } from '../reading-context.ts';
import css from './left-out.module.css';

type LeftOutProps = { readonly reports: readonly TakenReport[] };

/** Says which reports stand in no order because they cannot have run on the day they say. */
export function LeftOut({ reports }: LeftOutProps) {
  const { timeZone } = use(ReadingContext);
  if (reports.length === 0) return null;
  const why = reports.length === 1 ? 'its date cannot be right' : 'their dates cannot be right';
  return (
    <p className={css['note']}>
      {countWords(reports.length, 'report')} left out, because {why}:{' '}
      {reports.map(({ id, outlet, time }, at) => (
        <Fragment key={id}>
          {at === 0 ? '' : '; '}
          <ForeignText>{outletWords(outlet)}</ForeignText>, {dateWords(time, timeZone)}
        </Fragment>
      ))}
      .
    </p>
  );
}
