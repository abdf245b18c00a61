import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message } from '#src/components/message.tsx';
import type { Link } from '#src/content/bundle/bundle.ts';
import type { CoverageReport, Story } from '#src/content/bundle/story-file.ts';
import type { DatedLead } from '#src/content/coverage/right-date.ts';
import type { TextMarks } from '#src/content/text/text-marks.ts';
import { placeWords } from '#src/content/words/place-words.ts';
import { t } from '#src/messages/messages.ts';
import { RIGHT_TO_LEFT } from '#src/messages/right-to-left.ts';

/**
 * Reports listed in an item, by their tier; a story can have hundreds, and feed readers reject
 * files of many megabytes. Of the background as many as the story's page shows at first.
 */
const SHOWN_REPORTS = { event: 50, background: 5 } as const;

type ItemContentProps = {
  readonly story: Story;
  /** Of the story's page. */
  readonly address: string;
  /** The attributes of a text of the archive, by its mark in the bundle. */
  readonly marksOf: MarksOf;
  /** IANA, of the site. */
  readonly timeZone: string;
};

type MarksOf = (text: { readonly lang?: string | undefined }) => TextMarks;

/**
 * An item's content as HTML: the excerpt, the links and the coverage; never empty. The story's page
 * is the item's own link, and here only if it has more, or there is nothing else. React escapes
 * every text, so nothing foreign becomes markup.
 */
export function contentHtml(content: ItemContentProps): string {
  return renderToStaticMarkup(<ItemContent {...content} />);
}

function ItemContent({ story, address, marksOf, timeZone }: ItemContentProps) {
  const { excerpt, original, amp, kind, coverage } = story;
  const shownOf = (tier: CoverageReport['tier']): CoverageReport[] =>
    coverage.filter((report) => report.tier === tier).slice(0, SHOWN_REPORTS[tier]);
  const [event, background] = [shownOf('event'), shownOf('background')];
  const more = coverage.length - event.length - background.length;
  const isEmpty = excerpt === '' && !original && coverage.length === 0;
  return (
    <>
      {excerpt === '' ? null : <p {...marksOf(story)}>{excerpt}</p>}
      {original ? (
        <p>
          <Out link={original}>
            {t(kind === 'video' ? 'story.watchAt' : 'story.readAt', { place: original.host })}
          </Out>
        </p>
      ) : null}
      {amp ? (
        <p>
          <Out link={amp}>{t('made.lightVersion', { host: amp.host })}</Out>
        </p>
      ) : null}
      <Tier
        title={t('story.sameEvent')}
        lead={story}
        marksOf={marksOf}
        timeZone={timeZone}
        reports={event}
      />
      <Tier
        title={t('story.background')}
        lead={story}
        marksOf={marksOf}
        timeZone={timeZone}
        reports={background}
      />
      {more > 0 || isEmpty ? (
        <p>
          <a href={address}>
            {more > 0 ? t('made.moreReports', { n: more }) : t('made.storyPage')}
          </a>
        </p>
      ) : null}
    </>
  );
}

type TierProps = {
  readonly title: string;
  readonly lead: DatedLead;
  readonly timeZone: string;
  readonly reports: readonly CoverageReport[];
  readonly marksOf: MarksOf;
};

function Tier({ title, lead, timeZone, reports, marksOf }: TierProps) {
  if (reports.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <Item report={report} time={placeWords(report, lead, timeZone)} marksOf={marksOf} />
          </li>
        ))}
      </ul>
    </>
  );
}

type ItemProps = {
  readonly report: CoverageReport;
  readonly time: string | undefined;
  readonly marksOf: MarksOf;
};

function Item({ report, time, marksOf }: ItemProps) {
  const { title, original, outlet } = report;
  const headline = <bdi {...inlineMarks(title, marksOf(report))}>{title}</bdi>;
  const values = {
    title: original ? <Out link={original}>{headline}</Out> : headline,
    outlet: <bdi {...inlineMarks(outlet.name, marksOf(outlet))}>{outlet.name}</bdi>,
  };
  return time === undefined ? (
    <Message of="made.report" values={values} />
  ) : (
    <Message of="made.reportAt" values={{ ...values, time }} />
  );
}

/** Readers of feeds say by themselves what a link may tell of where it stands. */
function Out({ link, children }: { readonly link: Link; readonly children: ReactNode }) {
  return <a href={link.href}>{children}</a>;
}

/** A `bdi` has the direction of its first letter, so most need not say it. */
function inlineMarks(text: string, { lang, dir }: TextMarks): Partial<TextMarks> {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const own = first.search(RIGHT_TO_LEFT) === 0 ? 'rtl' : 'ltr';
  return own === dir ? { lang } : { lang, dir };
}
