import type { ReactNode } from 'react';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { withinWords } from '#src/evidence/clock-words.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { t } from '#src/messages/messages.ts';
import { Message } from '../message.tsx';
import { ReportLink } from './order/report-link.tsx';

type FirstReportProps = { readonly order: PublicationOrder };

/** Which report of an event ran first, in a few words. Nothing for a single report. */
export function FirstReport({ order }: FirstReportProps): ReactNode {
  const { lead, event, earliest, unsettled, leftOut } = order;
  const [first, second] = earliest;
  if (leftOut.includes(lead) || !first) return t('evidence.firstUnknown');
  if (event.length === 1) return null;
  if (unsettled !== undefined && second) return <Unsettled order={order} minutes={unsettled} />;
  if (earliest.includes(lead)) return <LeadFirst order={order} />;
  const n = earliest.length - 1;
  const values = { outlet: <ReportLink report={first} />, lag: lagInFull(-first.offset) };
  if (first.outlet.domain === lead.outlet.domain)
    return n === 0 ? (
      <Message of="evidence.firstSame" values={values} />
    ) : (
      <Message of="evidence.firstSameOthers" values={{ ...values, n }} />
    );
  return n === 0 ? (
    <Message of="evidence.firstOther" values={values} />
  ) : (
    <Message of="evidence.firstOthers" values={{ ...values, n }} />
  );
}

/** The lead was first, perhaps with others of the same minute. */
function LeadFirst({ order: { lead, earliest } }: FirstReportProps) {
  const a = <ReportLink report={lead} />;
  const next = earliest.find((report) => report !== lead);
  if (!next) return <Message of="evidence.firstLead" values={{ outlet: a }} />;
  const values = { a, b: <ReportLink report={next} /> };
  const n = earliest.length - 2;
  return n === 0 ? (
    <Message of="evidence.firstTwo" values={values} />
  ) : (
    <Message of="evidence.firstMany" values={{ ...values, n }} />
  );
}

/** A coarse clock leaves open who was first. */
function Unsettled({
  order: { earliest },
  minutes,
}: FirstReportProps & { readonly minutes: number }) {
  const [first, second] = earliest;
  if (!(first && second)) return null;
  const values = {
    a: <ReportLink report={first} />,
    b: <ReportLink report={second} />,
    within: withinWords(minutes),
  };
  const n = earliest.length - 2;
  return n === 0 ? (
    <Message of="evidence.firstOfTwo" values={values} />
  ) : (
    <Message of="evidence.firstOfMany" values={{ ...values, n }} />
  );
}
