import { type ReactNode, use } from 'react';
import { Link } from 'react-router';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import { placeWords, TIME_UNKNOWN } from '#src/content/words/place-words.ts';
import { timeWords } from '#src/content/words/time-words.ts';
import { reportFragment, storyPath } from '#src/url/paths.ts';
import { LinkOut } from '../link-out.tsx';
import { OutletName } from '../outlets/outlet-name.tsx';
import { ReadingContext } from '../reading-context.ts';
import { StoryMarks } from '../story/story-marks.tsx';
import type { Original } from './originals.ts';
import css from './report-item.module.css';
import { SameText } from './same-text.tsx';

type ReportItemProps = {
  /** The lead with which its time is compared. */
  readonly lead: Pick<Story, 'time' | 'future'>;
  readonly report: Omit<CoverageReport, 'tier'>;
  /** The original, if it is a copy. */
  readonly original: Original | undefined;
  /** The address leads to this report. */
  readonly marked: boolean;
  /** Between its text and its outlet. */
  readonly children?: ReactNode;
};

/**
 * One report of a story's coverage: its time relative to the lead, its text, its outlet, and the
 * link.
 */
export function ReportItem({ lead, report, original: copied, marked, children }: ReportItemProps) {
  const { original, amp, story } = report;
  const { timeZone } = use(ReadingContext);
  return (
    <article
      className={css['report']}
      id={reportFragment(report.id)}
      data-marked={marked || undefined}
      tabIndex={marked ? -1 : undefined}
    >
      <div className={css['room']}>
        <p className={css['when']}>
          {report.time === undefined ? (
            TIME_UNKNOWN
          ) : (
            <time dateTime={report.time}>
              {placeWords(report, lead) ?? timeWords(report.time, timeZone)}
            </time>
          )}
        </p>
        <div>
          {marked ? (
            <p className={css['mark']}>The address you followed leads to this report.</p>
          ) : null}
          <StoryMarks kind={report.kind} />
          <h4 className={css['title']} dir="auto" lang={report.lang}>
            {original ? <LinkOut link={original}>{report.title}</LinkOut> : report.title}
          </h4>
          {copied ? <SameText original={copied} offset={report.offset} /> : null}
          {report.excerpt === '' ? null : (
            <p className={css['excerpt']} dir="auto" lang={report.lang}>
              {report.excerpt}
            </p>
          )}
          {children}
          <div className={css['source']}>
            <OutletName outlet={report.outlet} />
            <span>{original?.host ?? 'no link in the archive'}</span>
            {report.uncertain ? <span>order uncertain</span> : null}
            {report.quality === null ? null : <span>quality {report.quality}</span>}
            {amp ? <LinkOut link={amp}>Lighter copy (AMP)</LinkOut> : null}
            {story ? <Link to={storyPath(story)}>Its own story here</Link> : null}
          </div>
        </div>
      </div>
    </article>
  );
}
