import type { TakenReport } from '#src/content/coverage/coverage-list.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { Link } from '../../page-link.tsx';

type ReportLinkProps = { readonly report: TakenReport };

/** The outlet of a report, with a link to the report's place on the page. */
export function ReportLink({ report: { id, role, outlet } }: ReportLinkProps) {
  const name = <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>;
  // The lead is this page itself.
  return role === 'lead' ? name : <Link to={{ hash: reportFragment(id) }}>{name}</Link>;
}
