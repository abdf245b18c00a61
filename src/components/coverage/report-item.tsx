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
  /** The lead that its time is compared with. */
  readonly lead: Pick<Story, 'time' | 'future'>;
  readonly report: Omit<CoverageReport, 'tier'>;
  /** What it is a copy of, where it is one. */
  readonly original: Original | undefined;
  /** The address that was followed led to this report. */
  readonly marked: boolean;
  /** Stands between what it says and who ran it. */
  readonly children?: ReactNode;
};

/**
 * One report of a story's coverage: when it ran beside the lead, what it says, who ran it, and the
 * way to it.
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
