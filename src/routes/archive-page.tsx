import { Link, type RouteObject, useLoaderData } from 'react-router';
import { ArchiveCalendar } from '#src/components/days/archive-calendar.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { type ArchiveFile, archiveFileSchema, makeArchiveFile } from '#src/content/archive-file.ts';
import type { Manifest } from '#src/content/bundle.ts';
import { calendarOf } from '#src/content/calendar.ts';
import { countWords } from '#src/content/count-words.ts';
import type { PageHead } from '#src/content/page-head.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { topicsQuery } from '#src/queries/list-queries.ts';
import { archivePath } from '#src/url/paths.ts';
import { storylinesPath } from '#src/url/storyline-paths.ts';
import type { App } from './app.ts';
import { pageKey } from './page-key.ts';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';
import { useFocusOnFragment } from './shell/use-focus-on-fragment.ts';

/** The calendar of all days that have stories. */
export const route = (app: App) =>
  ({
    loader: (): Promise<ArchiveFile> => loadCurrent(app.client, app.read, (manifest) => loadArchive(app, manifest)),
    handle: { head: archiveHead } satisfies PageHandle,
    Component: ArchivePage,
  }) satisfies RouteObject;

function archiveHead({ days }: ArchiveFile): PageHead {
  return {
    title: 'Archive',
    description: `Every story by its day: ${extentWords(days)}.`,
    path: archivePath(),
    about: { kind: 'page' },
  };
}

/** How much an archive holds: `375 stories on 149 days`. */
function extentWords(days: ArchiveFile['days']): string {
  const stories = days.reduce((sum, day) => sum + day.stories, 0);
  return `${countWords(stories, 'story', 'stories')} on ${countWords(days.length, 'day')}`;
}

/** What the page shows as it came with a page made ahead, or else counted. */
async function loadArchive({ client, read }: App, { files }: Manifest): Promise<ArchiveFile> {
  const known = archiveFileSchema.safeParse(client.getQueryData(pageKey(archivePath())));
  if (known.data) return known.data;
  const [columns, { topics }] = await Promise.all([
    client.ensureQueryData(columnsQuery(read, files.columns)),
    client.ensureQueryData(topicsQuery(read, files.topics)),
  ]);
  return makeArchiveFile(columns, topics);
}

function ArchivePage() {
  const { days, heat } = useLoaderData<ArchiveFile>();
  usePageArrival('Archive');
  useFocusOnFragment();
  return (
    <PageFrame>
      <PageHeading note={days.length === 0 ? 'No stories yet.' : <ArchiveNote days={days} />}>Archive</PageHeading>
      <ArchiveCalendar years={calendarOf(days)} heat={heat} />
    </PageFrame>
  );
}

function ArchiveNote({ days }: Pick<ArchiveFile, 'days'>) {
  return (
    <>
      {extentWords(days)}. Stories that continue each other stand in <Link to={storylinesPath()}>storylines</Link>.
    </>
  );
}
