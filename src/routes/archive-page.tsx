import { useEffect } from 'react';
import { type RouteObject, useLoaderData, useLocation } from 'react-router';
import { ArchiveCalendar } from '#src/components/days/archive-calendar.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { type ArchiveDays, archiveDaysSchema, countDays } from '#src/content/archive-days.ts';
import type { Manifest } from '#src/content/bundle.ts';
import { calendarOf } from '#src/content/calendar.ts';
import { countWords } from '#src/content/count-words.ts';
import type { PageHead } from '#src/content/page-head.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { archivePath } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { pageKey } from './page-key.ts';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';

/** The calendar of all days that have stories. */
export const archivePageRoute = (app: App) =>
  ({
    loader: (): Promise<ArchiveDays> => loadCurrent(app.client, app.read, (manifest) => loadDays(app, manifest)),
    handle: { head: archiveHead } satisfies PageHandle,
    Component: ArchivePage,
  }) satisfies RouteObject;

function archiveHead({ days }: ArchiveDays): PageHead {
  return {
    title: 'Archive',
    description: `Every story by its day: ${extentWords(days)}.`,
    path: archivePath(),
    about: { kind: 'page' },
  };
}

/** How much an archive holds: `375 stories on 149 days`. */
function extentWords(days: ArchiveDays['days']): string {
  const stories = days.reduce((sum, day) => sum + day.stories, 0);
  return `${countWords(stories, 'story', 'stories')} on ${countWords(days.length, 'day')}`;
}

/** The days as they came with a page made ahead, or else counted. */
async function loadDays({ client, read }: App, { files }: Manifest): Promise<ArchiveDays> {
  const known = archiveDaysSchema.safeParse(client.getQueryData(pageKey(archivePath())));
  return known.data ?? countDays(await client.ensureQueryData(columnsQuery(read, files.columns)));
}

function ArchivePage() {
  const { days } = useLoaderData<ArchiveDays>();
  usePageArrival('Archive');
  useFocusOnFragment();
  return (
    <PageFrame>
      <PageHeading note={days.length === 0 ? 'No stories yet.' : extentWords(days)}>Archive</PageHeading>
      <ArchiveCalendar years={calendarOf(days)} />
    </PageFrame>
  );
}

/** Reading goes on at the year or month that the address names, for those who cannot see where the page has scrolled to. */
function useFocusOnFragment(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.focus({ preventScroll: true });
  }, [hash]);
}
