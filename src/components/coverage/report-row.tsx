import type { ReactNode } from 'react';
import type { DatedLead } from '#src/content/coverage/right-date.ts';
import { outletWords } from '#src/content/words/outlet-words.ts';
import { t } from '#src/messages/messages.ts';
import { reportFragment, storyPath } from '#src/url/paths.ts';
import { archivedCopy } from '#src/url/safe-link.ts';
import { WordHere } from '../device/card-part.tsx';
import { ForeignText } from '../foreign-text.tsx';
import { LinkOut } from '../link-out.tsx';
import { LinkToOutlet } from '../link-to-outlet.tsx';
import { unseen } from '../marks.tsx';
import { Message } from '../message.tsx';
import { OutletName } from '../outlets/outlet-name.tsx';
import { Link } from '../page-link.tsx';
import { StoryMarks } from '../story/story-marks.tsx';
import { useTextMarks } from '../use-text-marks.ts';
import type { RowReport } from './event-reports.ts';
import type { Original } from './originals.ts';
import css from './report-row.module.css';
import { ReportTime } from './report-time.tsx';
import { SameText } from './same-text.tsx';

type ReportRowProps = {
  /** The lead with which its time is compared. */
  readonly lead: DatedLead;
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
  const { id, outlet, original, time, seen = time, title, under } = report;
  const marks = useTextMarks();
  const words = headline ?? title;
  return (
    <article
      className={css['row']}
      id={reportFragment(id)}
      data-marked={marked || undefined}
      tabIndex={marked ? -1 : undefined}
    >
      {marked ? <p className={css['mark']}>{t('story.linkedReport')}</p> : null}
      <div className={css['by']}>
        <OutletName outlet={outlet} />
        <ReportTime report={report} lead={lead} />
        {report.uncertain ? <span>{t('story.orderUncertain')}</span> : null}
        <StoryMarks kind={report.kind} />
      </div>
      <h3 {...marks(report)}>
        <LinkToOutlet outlet={outlet} link={original}>
          {words}
        </LinkToOutlet>
      </h3>
      {copied ? (
        <SameText original={copied} offset={time === undefined ? undefined : report.offset} />
      ) : null}
      {under ? (
        <p className={css['under']}>
          <Message
            of={report.story === undefined ? 'story.listedUnder' : 'story.leadReportOf'}
            values={{
              story: (
                <Link to={storyPath(under.slug)}>
                  <ForeignText of={under}>{under.title}</ForeignText>
                </Link>
              ),
            }}
          />
          <WordHere card={under} />
        </p>
      ) : null}
      <div className={css['more']}>
        {original && seen !== undefined && !report.future ? (
          <LinkOut link={archivedCopy(original.href, seen)} showsHost>
            {t('story.archivedCopy')}
          </LinkOut>
        ) : null}
        <details>
          <summary>
            <Message
              of={report.excerpt === '' ? 'story.details' : 'story.excerpt'}
              values={{ outlet: <ForeignText of={outlet}>{outletWords(outlet)}</ForeignText> }}
              marks={unseen}
            />
          </summary>
          <ReportDetails report={report} />
        </details>
      </div>
    </article>
  );
}

function ReportDetails({ report }: Pick<ReportRowProps, 'report'>) {
  const marks = useTextMarks();
  const { amp, excerpt, original, quality, qualityFrom, story, under } = report;
  return (
    <>
      {excerpt === '' ? null : <p {...marks(report)}>{excerpt}</p>}
      <div>
        <span>{original?.host ?? t('story.noLink')}</span>
        {quality === null ? null : (
          <span>
            {t(qualityFrom === undefined ? 'story.quality' : 'story.qualityOfSource', { quality })}
          </span>
        )}
        {amp ? (
          <LinkToOutlet outlet={report.outlet} link={amp}>
            {t('story.lightVersion')}
          </LinkToOutlet>
        ) : null}
        {story === undefined || under ? null : (
          <Link to={storyPath(story)}>{t('story.ownPage')}</Link>
        )}
      </div>
    </>
  );
}
