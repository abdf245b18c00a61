import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { countWords } from '#src/content/words/count-words.ts';
import { lagInFull } from '#src/content/words/lag-words.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { withinWords } from '#src/evidence/clock-words.ts';
import type { PublicationOrder } from '#src/evidence/publication-order.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';

type FirstReportProps = { readonly order: PublicationOrder };

/** Which report of an event ran first, in a few words. Nothing for a single report. */
export function FirstReport({ order }: FirstReportProps): ReactNode {
  const { lead, event, earliest, unsettled, leftOut } = order;
  const [first, second] = earliest;
  if (leftOut.includes(lead) || !first)
    return 'first: unknown, as the date of the lead looks wrong';
  if (event.length === 1) return null;
  const others = (named: number): string =>
    earliest.length > named ? ` and ${countWords(earliest.length - named, 'other')}` : '';
  if (unsettled !== undefined && second)
    return (
      <>
        first: <Outlet report={first} /> or <Outlet report={second} />
        {others(2)}, {withinWords(unsettled)}
      </>
    );
  if (earliest.includes(lead)) {
    const next = earliest.find((report) => report !== lead);
    return (
      <>
        first: <Outlet report={lead} />
        {next ? (
          <>
            {' '}
            and <Outlet report={next} />
            {others(2)}, at the same time
          </>
        ) : (
          ', the lead'
        )}
      </>
    );
  }
  return (
    <>
      first: {first.outlet.domain === lead.outlet.domain ? 'another report by ' : null}
      <Outlet report={first} />
      {others(1)}, {lagInFull(-first.offset)} earlier
    </>
  );
}

function Outlet({ report: { id, role, outlet } }: { readonly report: TakenReport }) {
  const name = <ForeignText>{outletWords(outlet)}</ForeignText>;
  // The lead is this page itself.
  return role === 'lead' ? name : <Link to={{ hash: reportFragment(id) }}>{name}</Link>;
}
