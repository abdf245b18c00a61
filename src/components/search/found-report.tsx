import { use } from 'react';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment, storyPath } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import { ReadingContext } from '../reading-context.ts';
import { useTextMarks } from '../use-text-marks.ts';
import css from './result.module.css';

type FoundReportProps = {
  /** The story's slug. */
  readonly slug: string;
  readonly report: CoverageReport;
};

/**
 * The report for which a story was found: its outlet and headline, linked to its place, and of its
 * excerpt what was found that the headline lacks.
 */
export function FoundReport({ slug, report }: FoundReportProps) {
  const { finding } = use(ReadingContext);
  const marks = useTextMarks();
  const { outlet, title, id } = report;
  const more = finding?.more(report);
  return (
    <div className={css['report']}>
      <p>
        <span className="unseen">{t('search.inCoverage')} </span>
        <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>{' '}
        <Link to={`${storyPath(slug)}#${reportFragment(id)}`} {...marks(report, 'line')}>
          {finding ? finding.mark(title) : title}
        </Link>
      </p>
      {more ? (
        <p className={css['more']} {...marks(report)}>
          {more}
        </p>
      ) : null}
    </div>
  );
}
