import { Fragment, type ReactNode, use } from 'react';
import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { dateWords, timeWords } from '#src/content/words/time-words.ts';
import { t } from '#src/messages/messages.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Message } from '../../message.tsx';
import { ReadingContext } from '../../reading-context.ts';
import css from './left-out.module.css';

type LeftOutProps = { readonly reports: readonly TakenReport[] };

/** Names the reports that are in no order because their time is unknown or impossible. */
export function LeftOut({ reports }: LeftOutProps) {
  const { timeZone } = use(ReadingContext);
  if (reports.length === 0) return null;
  const listed = reports.map(({ id, outlet, ...dated }, at) => (
    <Fragment key={id}>
      {at === 0 ? null : t('evidence.listMark')}
      {reportWords(<ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>, dated, timeZone)}
    </Fragment>
  ));
  return (
    <p className={css['note']}>
      <Message of="evidence.leftOut" values={{ n: reports.length, reports: listed }} />
    </p>
  );
}

function reportWords(
  outlet: ReactNode,
  { time, seen }: Pick<TakenReport, 'time' | 'seen'>,
  timeZone: string,
): ReactNode {
  if (seen !== undefined)
    return (
      <Message of="evidence.leftOutSeen" values={{ outlet, time: timeWords(seen, timeZone) }} />
    );
  return time === undefined ? (
    <Message of="evidence.leftOutUnknown" values={{ outlet }} />
  ) : (
    <Message of="evidence.leftOutDated" values={{ outlet, date: dateWords(time, timeZone) }} />
  );
}
