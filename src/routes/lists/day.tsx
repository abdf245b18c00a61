import { type RouteObject, useLoaderData } from 'react-router';
import { AdjacentDays } from '#src/components/days/adjacent-days.tsx';
import { NoStories } from '#src/components/days/no-stories.tsx';
import { Message } from '#src/components/message.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import { dayNumber } from '#src/content/time/day-number.ts';
import { dayTitle } from '#src/content/words/date-titles.ts';
import { dayWords, monthWords } from '#src/content/words/time-words.ts';
import type { DaysBeside } from '#src/evidence/over-time/archive-days.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { archiveMonthPath } from '#src/url/fragments.ts';
import { archivePath, dayPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { PageOfStories } from '../feed/list/page-of-stories.tsx';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { type LoadedPage, loadPage } from './page-cards.ts';

type DayData = { readonly day: string; readonly loaded: LoadedPage | undefined };

/** A day of the site's zone as its own front page, with links to the neighbouring days. */
export const route = (app: App) =>
  ({
    loader: ({ params }): DayData | Promise<DayData> => {
      const day = params['day'] ?? '';
      // Whether a day exists needs no archive.
      if (dayNumber(day) === undefined) return { day, loaded: undefined };
      return loadCurrent(app.client, app.read, async (manifest) => ({
        day,
        loaded: await loadPage(app, manifest, { of: 'day', day }, 1),
      }));
    },
    handle: { head: dayHead } satisfies PageHandle,
    Component: DayRoute,
  }) satisfies RouteObject;

/** Search engines are asked to ignore a day without stories. */
function dayHead({ day, loaded }: DayData): PageHead {
  if (!loaded) return nothingHead('page');
  const { places } = loaded.facts;
  return {
    title: dayTitle(day),
    description: t('days.dayDescription', { n: places.total, day: dayWords(day) }),
    path: dayPath(day),
    trail: [{ name: t('days.archive'), path: archivePath() }],
    noIndex: places.total === 0,
    about: { kind: 'page' },
  };
}

function DayRoute() {
  const { day, loaded } = useLoaderData<DayData>();
  if (!loaded) return <NothingHere what="page" />;
  const days = loaded.facts.days ?? {};
  return loaded.sequence.length > 0 ? (
    <DayPage day={day} loaded={loaded} days={days} />
  ) : (
    <EmptyDay day={day} days={days} />
  );
}

type DayPageProps = {
  readonly day: string;
  readonly loaded: LoadedPage;
  readonly days: DaysBeside;
};

function DayPage({ day, loaded, days }: DayPageProps) {
  usePageArrival(dayTitle(day));
  const month = day.slice(0, 7);
  return (
    <PageFrame>
      <PageHeading
        note={
          <Message
            of="days.dayNote"
            values={{ n: loaded.sequence.length, month: monthWords(month) }}
            marks={{ a: (text) => <Link to={archiveMonthPath(month)}>{text}</Link> }}
          />
        }
      >
        <time dateTime={day}>{dayTitle(day)}</time>
      </PageHeading>
      <AdjacentDays days={days} label={t('days.otherDays')} />
      <PageOfStories loaded={loaded} byDay={false} oneDay />
      <AdjacentDays days={days} label={t('days.otherDaysBelow')} />
    </PageFrame>
  );
}

function EmptyDay({ day, days }: Omit<DayPageProps, 'loaded'>) {
  usePageArrival(dayTitle(day));
  return (
    <PageFrame>
      <PageHeading note={<Link to={archivePath()}>{t('days.allDays')}</Link>}>
        <time dateTime={day}>{dayTitle(day)}</time>
      </PageHeading>
      <AdjacentDays days={days} label={t('days.otherDays')} />
      <NoStories others={days.newer !== undefined || days.older !== undefined} />
    </PageFrame>
  );
}
