import { useQuery } from '@tanstack/react-query';
import { type RouteObject, useLoaderData } from 'react-router';
import { ArchiveCalendar } from '#src/components/days/archive-calendar.tsx';
import { Message } from '#src/components/message.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Link } from '#src/components/page-link.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { countDays } from '#src/evidence/over-time/archive-days.ts';
import { type ArchiveFile, archiveFileSchema } from '#src/evidence/over-time/archive-file.ts';
import { calendarOf } from '#src/evidence/over-time/calendar.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { columnsQuery } from '#src/queries/columns-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { archivePath, storylinesPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { useApp } from '../app-context.ts';
import { heatQuery } from '../secondary-queries.ts';
import { Fault } from '../shell/fault.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { useFocusOnFragment } from '../shell/use-focus-on-fragment.ts';
import { waitBriefly } from '../wait-briefly.ts';

type ArchiveData = {
  readonly manifest: Manifest;
  readonly days: ArchiveFile['days'];
  /** In a prerendered page known at once. */
  readonly heat?: ArchiveFile['heat'];
};

/** The calendar of all days with stories. */
export const route = (app: App) =>
  ({
    loader: (): Promise<ArchiveData> =>
      loadCurrent(app.client, app.read, (manifest) => loadArchive(app, manifest)),
    handle: { head: archiveHead } satisfies PageHandle,
    Component: ArchivePage,
  }) satisfies RouteObject;

function archiveHead({ days }: ArchiveData): PageHead {
  return {
    title: t('days.archive'),
    description: t('days.archiveDescription', extentOf(days)),
    path: archivePath(),
    about: { kind: 'page' },
  };
}

/** The size of an archive, as values of a message. */
function extentOf(days: ArchiveFile['days']) {
  const stories = days.reduce((sum, day) => sum + day.stories, 0);
  return { stories, days: days.length };
}

/**
 * The prerendered page's data, or else the counted days; the topics of each month can come later.
 */
async function loadArchive(app: App, manifest: Manifest): Promise<ArchiveData> {
  const { client, read } = app;
  const known = archiveFileSchema.safeParse(client.getQueryData(pageKey(archivePath())));
  if (known.data) return { manifest, ...known.data };
  const heat = client.prefetchQuery(heatQuery(app, manifest));
  const columns = await client.ensureQueryData(columnsQuery(read, manifest.files.columns));
  await waitBriefly(heat);
  return { manifest, ...countDays(columns) };
}

function ArchivePage() {
  const { manifest, days, heat: known } = useLoaderData<ArchiveData>();
  const { data, error, refetch } = useQuery({
    ...heatQuery(useApp(), manifest),
    enabled: known === undefined,
  });
  const heat = known ?? data;
  usePageArrival(t('days.archive'));
  useFocusOnFragment();
  return (
    <PageFrame>
      <PageHeading note={days.length === 0 ? t('days.noStoriesYet') : <ArchiveNote days={days} />}>
        {t('days.archive')}
      </PageHeading>
      {error && !heat ? <Fault error={error} onRetry={() => void refetch()} /> : null}
      <ArchiveCalendar years={calendarOf(days)} heat={heat} />
    </PageFrame>
  );
}

function ArchiveNote({ days }: Pick<ArchiveFile, 'days'>) {
  return (
    <Message
      of="days.archiveNote"
      values={extentOf(days)}
      marks={{ a: (text) => <Link to={storylinesPath()}>{text}</Link> }}
    />
  );
}
