import { Fragment, use } from 'react';
import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { TIME_UNKNOWN } from '#src/content/words/place-words.ts';
import { dateWords } from '#src/content/words/time-words.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { ReadingContext } from '../../reading-context.ts';
import css from './left-out.module.css';

type LeftOutProps = { readonly reports: readonly TakenReport[] };

/** Names the reports that are in no order because their time is unknown or impossible. */
export function LeftOut({ reports }: LeftOutProps) {
  const { timeZone } = use(ReadingContext);
  if (reports.length === 0) return null;
  const unknown = reports.filter(({ time }) => time === undefined).length;
  const faults = [
    ...(unknown > 0 ? [reports.length === 1 ? 'is not known' : 'are not known'] : []),
    ...(unknown < reports.length ? [reports.length === 1 ? 'looks wrong' : 'look wrong'] : []),
  ];
  const why = `${reports.length === 1 ? 'its date' : 'their dates'} ${faults.join(' or ')}`;
  return (
    <p className={css['note']}>
      {countWords(reports.length, 'report')} left out, because {why}:{' '}
      {reports.map(({ id, outlet, time }, at) => (
        <Fragment key={id}>
          {at === 0 ? '' : '; '}
          <ForeignText>{outletWords(outlet)}</ForeignText>,{' '}
          {time === undefined ? TIME_UNKNOWN : dateWords(time, timeZone)}
        </Fragment>
      ))}
      .
    </p>
  );
}
