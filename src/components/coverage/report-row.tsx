import { type ReactNode, use } from 'react';
import { Link } from 'react-router';
import type { Story } from '#src/content/bundle/story-file.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { placeWords, TIME_UNKNOWN } from '#src/content/words/place-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { reportFragment, storyPath } from '#src/url/paths.ts';
import { archivedCopy } from '#src/url/safe-link.ts';
import { ForeignText } from '../foreign-text.tsx';
import { LinkOut } from '../link-out.tsx';
import { OutletName } from '../outlets/outlet-name.tsx';
import { ReadingContext } from '../reading-context.ts';
import { StoryMarks } from '../story/story-marks.tsx';
import type { RowReport } from './event-reports.ts';
import type { Original } from './originals.ts';
import css from './report-row.module.css';
import { SameText } from './same-text.tsx';

type ReportRowProps = {
  /** The lead with which its time is compared. */
  readonly lead: Pick<Story, 'time' | 'future'>;
  readonly report: RowReport;
  /** The original, if it is a copy. */
  readonly original: Original | undefined;
  /** The address leads to this report. */
  readonly marked: boolean;
  /** Its headline, if it is not plain text. */
  readonly headline?: ReactNode;
};

/**
 * One report of a story: outlet, time relative to the lead, headline. Its excerpt and what else is
 * known of it open below.
 */
export function ReportRow({ lead, report, original: copied, marked, headline }: ReportRowProps) {
  const { id, outlet, original, time, title, under } = report;
  const { timeZone } = use(ReadingContext);
  const words = headline ?? title;
  return (
    <article
      className={css['row']}
      id={reportFragment(id)}
      data-marked={marked || undefined}
      tabIndex={marked ? -1 : undefined}
    >
      {marked ? (
        <p className={css['mark']}>The address you followed leads to this report.</p>
      ) : null}
      <div className={css['by']}>
        <OutletName outlet={outlet} />
        {time === undefined ? (
          <span>{TIME_UNKNOWN}</span>
        ) : (
          <time dateTime={time}>{placeWords(report, lead) ?? timeWords(time, timeZone)}</time>
        )}
        {report.uncertain ? <span>order uncertain</span> : null}
        <StoryMarks kind={report.kind} />
      </div>
      <h3 className={css['headline']} dir="auto" lang={report.lang}>
        {original ? <LinkOut link={original}>{words}</LinkOut> : words}
      </h3>
      {copied ? <SameText original={copied} offset={report.offset} /> : null}
      {under ? (
        <p className={css['under']}>
          {report.story === undefined ? 'Listed under' : 'Lead report of'}{' '}
          <Link to={storyPath(under.slug)}>
            <ForeignText>{under.title}</ForeignText>
          </Link>
        </p>
      ) : null}
      <div className={css['more']}>
        {original && time !== undefined && !report.future ? (
          <LinkOut link={archivedCopy(original.href, time)} className={css['copy']}>
            Archived copy
          </LinkOut>
        ) : null}
        <details>
          <summary>
            {report.excerpt === '' ? 'Details' : 'Excerpt'}
            <span className="unseen"> of the report by {outletWords(outlet)}</span>
          </summary>
          <ReportDetails report={report} />
        </details>
      </div>
    </article>
  );
}

function ReportDetails({ report }: Pick<ReportRowProps, 'report'>) {
  const { amp, excerpt, original, quality, story, under } = report;
  return (
    <>
      {excerpt === '' ? null : (
        <p className={css['excerpt']} dir="auto" lang={report.lang}>
          {excerpt}
        </p>
      )}
      <div className={css['facts']}>
        <span>{original?.host ?? 'no link in the archive'}</span>
        {quality === null ? null : <span>quality {quality}</span>}
        {amp ? <LinkOut link={amp}>Lighter copy (AMP)</LinkOut> : null}
        {story === undefined || under ? null : (
          <Link to={storyPath(story)}>Its own story here</Link>
        )}
      </div>
    </>
  );
}
