import type { ReactNode } from 'react';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { withinWords } from '#src/evidence/clock-words.ts';
import { type PublicationOrder, publicationOrder } from '#src/evidence/publication-order.ts';
import { language, t } from '#src/messages/messages.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Message } from '../../message.tsx';
import css from './origin.module.css';
import { ReportLink } from './report-link.tsx';

const marks = {
  b: (text: ReactNode) => <b>{text}</b>,
  w: (text: ReactNode) => <span className={css['whole']}>{text}</span>,
};

/**
 * Which report leads, and which one of its event ran first: a fact about this archive, not about
 * the world.
 */
export function Origin({ story }: { readonly story: Story }) {
  const order = publicationOrder(story);
  const { quality } = order.lead;
  const outlet = <ForeignText of={order.lead.outlet}>{outletWords(order.lead.outlet)}</ForeignText>;
  return (
    <p className={css['origin']}>
      {quality === null ? (
        <Message of="evidence.leadIs" values={{ outlet }} marks={marks} />
      ) : (
        <Message of="evidence.leadOfQuality" values={{ outlet, quality }} marks={marks} />
      )}
      {language().gap}
      {originOf(order)}
    </p>
  );
}

function originOf({ lead, event, earliest, unsettled, leftOut }: PublicationOrder): ReactNode {
  const [first, second] = earliest;
  if (!first || leftOut.includes(lead)) return t('evidence.originUnknown');
  if (event.length === 1) return t('evidence.originOnly');
  if (unsettled !== undefined) return <Unsettled reports={earliest} minutes={unsettled} />;
  if (earliest.includes(lead))
    return second ? (
      <SharedFirst others={earliest.filter((report) => report !== lead)} />
    ) : (
      t('evidence.originLead', { n: event.length })
    );
  return (
    <>
      <Earlier lead={lead} first={first} n={earliest.length - 1} />
      {earliest.every(({ under }) => under)
        ? language().gap + t('evidence.originElsewhere', { n: earliest.length })
        : null}
    </>
  );
}

type EarlierProps = {
  readonly lead: TakenReport;
  readonly first: TakenReport;
  /** How many others ran in the same minute as the first. */
  readonly n: number;
};

function Earlier({ lead, first, n }: EarlierProps) {
  const values = { outlet: <ReportLink report={first} />, lag: lagInFull(-first.offset) };
  if (first.outlet.domain === lead.outlet.domain)
    return n === 0 ? (
      <Message of="evidence.originSame" values={values} marks={marks} />
    ) : (
      <Message of="evidence.originSameOthers" values={{ ...values, n }} marks={marks} />
    );
  return n === 0 ? (
    <Message of="evidence.originOther" values={values} marks={marks} />
  ) : (
    <Message of="evidence.originOthers" values={{ ...values, n }} marks={marks} />
  );
}

function SharedFirst({ others }: { readonly others: readonly TakenReport[] }) {
  const [first] = others;
  if (!first) return null;
  const a = <ReportLink report={first} />;
  const n = others.length - 1;
  return n === 0 ? (
    <Message of="evidence.originTwo" values={{ a }} />
  ) : (
    <Message of="evidence.originMany" values={{ a, n }} />
  );
}

type UnsettledProps = { readonly reports: readonly TakenReport[]; readonly minutes: number };

/** A coarse clock leaves open who was first. */
function Unsettled({ reports, minutes }: UnsettledProps) {
  const [first, second] = reports;
  if (!(first && second)) return null;
  const values = {
    a: <ReportLink report={first} />,
    b: <ReportLink report={second} />,
    within: withinWords(minutes),
  };
  const n = reports.length - 2;
  return n === 0 ? (
    <Message of="evidence.originOfTwo" values={values} />
  ) : (
    <Message of="evidence.originOfMany" values={{ ...values, n }} />
  );
}
