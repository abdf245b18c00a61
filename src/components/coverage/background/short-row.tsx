import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import type { DatedLead } from '#src/content/coverage/right-date.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../../foreign-text.tsx';
import { LinkToOutlet } from '../../link-to-outlet.tsx';
import { useTextMarks } from '../../use-text-marks.ts';
import { ReportTime } from '../report-time.tsx';
import css from './short-row.module.css';

type ShortRowProps = { readonly lead: DatedLead; readonly report: CoverageReport };

/**
 * A report that the reader has not asked for yet: headline, outlet and time, for readers without
 * scripts, on paper, and for links to its place. With scripts it is hidden, and becomes a whole row
 * when it is shown (decision 143).
 */
export function ShortRow({ lead, report }: ShortRowProps) {
  const { id, original, outlet, title } = report;
  const marks = useTextMarks();
  return (
    <article className={css['row']} id={reportFragment(id)}>
      <h3 {...marks(report)}>
        <LinkToOutlet outlet={outlet} link={original}>
          {title}
        </LinkToOutlet>
      </h3>{' '}
      <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>{' '}
      <ReportTime report={report} lead={lead} />
    </article>
  );
}
