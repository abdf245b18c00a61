import type { ReactNode } from 'react';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { withinWords } from '#src/evidence/clock-words.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { type First, whoWasFirst } from '#src/evidence/who-was-first.ts';
import { t } from '#src/messages/messages.ts';
import { Message } from '../message.tsx';
import { ReportLink } from './order/report-link.tsx';

type FirstReportProps = { readonly order: PublicationOrder };

/**
 * Which report of an event ran first, in a few words, and how many of it are of unknown time.
 * Nothing for a single report.
 */
export function FirstReport({ order }: FirstReportProps): ReactNode {
  const first = whoWasFirst(order);
  const n = order.untimed.length;
  if (first.is === 'unknown')
    return t(order.lead.seen === undefined ? 'evidence.firstUnknown' : 'evidence.firstUndated');
  if (first.is === 'only') return n === 0 ? null : t('evidence.firstOpen', { n });
  return (
    <>
      {firstOf(first)}
      {n === 0 ? null : ` · ${t('evidence.untimed', { n })}`}
    </>
  );
}

/** The first of several reports of known time. */
function firstOf(first: Exclude<First, { is: 'unknown' | 'only' }>): ReactNode {
  if (first.is === 'lead')
    return (
      <Message of="evidence.firstLead" values={{ outlet: <ReportLink report={first.lead} /> }} />
    );
  const n = first.others;
  if (first.is === 'earlier') {
    const words = first.sameOutlet ? same : other;
    const values = {
      outlet: <ReportLink report={first.report} />,
      lag: lagInFull(first.lagMinutes),
    };
    return n === 0 ? (
      <Message of={words.alone} values={values} />
    ) : (
      <Message of={words.withOthers} values={{ ...values, n }} />
    );
  }
  const values = { a: <ReportLink report={first.a} />, b: <ReportLink report={first.b} /> };
  if (first.is === 'shared')
    return n === 0 ? (
      <Message of="evidence.firstTwo" values={values} />
    ) : (
      <Message of="evidence.firstMany" values={{ ...values, n }} />
    );
  const within = withinWords(first.withinMinutes);
  return n === 0 ? (
    <Message of="evidence.firstOfTwo" values={{ ...values, within }} />
  ) : (
    <Message of="evidence.firstOfMany" values={{ ...values, within, n }} />
  );
}

const same = { alone: 'evidence.firstSame', withOthers: 'evidence.firstSameOthers' } as const;
const other = { alone: 'evidence.firstOther', withOthers: 'evidence.firstOthers' } as const;
