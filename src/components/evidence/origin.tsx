import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Story } from '#src/content/address-file.ts';
import { countWords } from '#src/content/count-words.ts';
import type { TakenReport } from '#src/content/coverage-list.ts';
import { offsetWords } from '#src/content/lag-words.ts';
import { outletWords } from '#src/content/outlet-words.ts';
import { type PublicationOrder, publicationOrder } from '#src/content/publication-order.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import css from './origin.module.css';

/** Which report is shown, and which is the earliest one held of the same event: a fact about this archive, not about the world. */
export function Origin({ story }: { readonly story: Story }) {
  const order = publicationOrder(story);
  const { outlet, quality } = order.lead;
  return (
    <p className={css['origin']}>
      Shown:{' '}
      <b>
        <ForeignText>{outletWords(outlet)}</ForeignText>
      </b>
      {quality === null ? null : (
        <>
          , <span className={css['whole']}>quality {quality}</span>
        </>
      )}
      {originOf(order)}
    </p>
  );
}

function originOf({ lead, event, earliest, leftOut, reports }: PublicationOrder): ReactNode {
  const [first, second] = earliest;
  if (leftOut.includes(lead)) return '. Its date cannot be right, so the earliest is not known.';
  if (!first || reports.length + leftOut.length === 1) return ', the only report we hold.';
  if (event.length === 1) return ', the only report we hold of this event.';
  if (earliest.includes(lead)) {
    return second ? (
      <SharedFirst others={earliest.filter((report) => report !== lead)} />
    ) : (
      `, the earliest of the ${event.length} reports we hold of this event.`
    );
  }
  return (
    <>
      . Earliest we hold: {first.outlet.domain === lead.outlet.domain ? 'another report by ' : null}
      <ReportLink report={first} />
      {second ? ` and ${countWords(earliest.length - 1, 'other')}` : null},{' '}
      <span className={css['whole']}>{offsetWords(first.offset)}</span>.
    </>
  );
}

function SharedFirst({ others }: { readonly others: readonly TakenReport[] }) {
  const [first] = others;
  if (!first) return null;
  return (
    <>
      . Earliest we hold: this one and <ReportLink report={first} />
      {others.length > 1 ? ` and ${countWords(others.length - 1, 'other')}` : null}, in the same minute.
    </>
  );
}

function ReportLink({ report }: { readonly report: TakenReport }) {
  return (
    <Link to={{ hash: reportFragment(report.id) }}>
      <ForeignText>{outletWords(report.outlet)}</ForeignText>
    </Link>
  );
}
