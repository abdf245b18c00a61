import type { RouteObject } from 'react-router';
import { useLoaderData } from 'react-router';
import { Section } from '#src/components/about/section.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { manifestQuery } from '#src/queries/bundle-queries.ts';
import { offlinePath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { ArchiveControls } from './archive-controls.tsx';

/** What this device keeps for reading without a network, and the whole archive on request. */
export const route = ({ client, read }: App) =>
  ({
    loader: (): Promise<Manifest> => client.ensureQueryData(manifestQuery(read)),
    handle: { head: offlineHead } satisfies PageHandle,
    Component: OfflinePage,
  }) satisfies RouteObject;

const offlineHead = (): PageHead => ({
  title: t('offline.title'),
  description: t('offline.intro'),
  path: offlinePath(),
  about: { kind: 'page' },
});

function OfflinePage() {
  const manifest = useLoaderData<Manifest>();
  usePageArrival(t('offline.title'));
  return (
    <PageFrame>
      <PageHeading note={t('offline.intro')}>{t('offline.title')}</PageHeading>
      <Section title={t('offline.archive')}>
        <ArchiveControls file={manifest.files.archive} />
      </Section>
    </PageFrame>
  );
}
