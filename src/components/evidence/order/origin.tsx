import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { countWords, numberWords } from '#src/content/words/count-words.ts';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { withinWords } from '#src/evidence/clock-words.ts';
import { type PublicationOrder, publicationOrder } from '#src/evidence/publication-order.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import css from './origin.module.css';

/**
 * Which report leads, and which one of its event ran first: a fact about this archive, not about
 * the world.
 */
export function Origin({ story }: { readonly story: Story }) {
  const order = publicationOrder(story);
  const { outlet, quality } = order.lead;
  return (
    <p className={css['origin']}>
      Lead report:{' '}
      <b>
        <ForeignText>{outletWords(outlet)}</ForeignText>
      </b>
      {quality === null ? null : (
        <>
          {' '}
          <span className={css['whole']}>(quality {quality})</span>
        </>
      )}
      {originOf(order)}
    </p>
  );
}

function originOf({ lead, event, earliest, unsettled, leftOut }: PublicationOrder): ReactNode {
  const [first, second] = earliest;
  if (!first || leftOut.includes(lead))
    return '. Its date looks wrong, so it is not known which report ran first.';
  if (event.length === 1) return ', the only report of this event found in this archive.';
  if (unsettled !== undefined) return <Unsettled reports={earliest} minutes={unsettled} />;
  if (earliest.includes(lead)) {
    return second ? (
      <SharedFirst others={earliest.filter((report) => report !== lead)} />
    ) : (
      `, the first of ${numberWords(event.length)} reports of this event found in this archive.`
    );
  }
  return (
    <>
      . First found in this archive:{' '}
      {first.outlet.domain === lead.outlet.domain ? 'another report by ' : null}
      <ReportLink report={first} />
      {second ? ` and ${countWords(earliest.length - 1, 'other')}` : null},{' '}
      <span className={css['whole']}>{lagInFull(-first.offset)} earlier</span>
      {earliest.every(({ under }) => under) ? ', under another story' : null}.
    </>
  );
}

function SharedFirst({ others }: { readonly others: readonly TakenReport[] }) {
  const [first] = others;
  if (!first) return null;
  return (
    <>
      . First found in this archive: this one and <ReportLink report={first} />
      {others.length > 1 ? ` and ${countWords(others.length - 1, 'other')}` : null}, at the same
      time.
    </>
  );
}

/** A coarse clock leaves open who was first. */
function Unsettled({
  reports,
  minutes,
}: {
  readonly reports: readonly TakenReport[];
  readonly minutes: number;
}) {
  const [first, second] = reports;
  if (!(first && second)) return null;
  return (
    <>
      . We cannot tell who was first: <ReportLink report={first} /> and{' '}
      <ReportLink report={second} />
      {reports.length > 2 ? ` and ${countWords(reports.length - 2, 'other')}` : null},{' '}
      {withinWords(minutes)}.
    </>
  );
}

function ReportLink({ report }: { readonly report: TakenReport }) {
  // The lead is this page itself.
  if (report.role === 'lead') return <ForeignText>{outletWords(report.outlet)}</ForeignText>;
  return (
    <Link to={{ hash: reportFragment(report.id) }}>
      <ForeignText>{outletWords(report.outlet)}</ForeignText>
    </Link>
  );
}
