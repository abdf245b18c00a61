import { Fragment } from 'react';
import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment } from '#src/url/paths.ts';
import { ForeignText } from '../foreign-text.tsx';
import { Link } from '../page-link.tsx';
import css from './new-coverage.module.css';

/** Reports to name; more are counted. */
const NAMED = 5;

/**
 * The reports added to a story since the reader's last visit, each linked. Nothing if there are
 * none.
 */
export function NewCoverage({ reports }: { readonly reports: readonly CoverageReport[] }) {
  if (reports.length === 0) return null;
  const others = reports.length - NAMED;
  return (
    <p className={css['new']}>
      {t('story.newReports', { n: reports.length })}{' '}
      {reports.slice(0, NAMED).map(({ id, outlet }, at) => (
        <Fragment key={id}>
          {at > 0 ? ' · ' : null}
          <Link to={{ hash: reportFragment(id) }}>
            <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText>
          </Link>
        </Fragment>
      ))}
      {others > 0 ? ` · ${t('story.moreReports', { n: others })}` : null}
    </p>
  );
}
