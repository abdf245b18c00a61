import { useQuery } from '@tanstack/react-query';
import { type RouteObject, useLoaderData } from 'react-router';
import { ReportsSince } from '#src/components/device/reports-since.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { newCoveragePath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { useApp } from '../app-context.ts';
import { Fault } from '../shell/fault.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { findNewCoverage } from './find-new-coverage.ts';

type NewCoverageData = { readonly manifest: Manifest };

/** Stories that were read on this device and have more reports now, the newest first. */
export const route = ({ client, read }: App) =>
  ({
    loader: (): Promise<NewCoverageData> =>
      loadCurrent(client, read, async (manifest) => ({ manifest })),
    handle: { head: newCoverageHead } satisfies PageHandle,
    Component: NewCoveragePage,
  }) satisfies RouteObject;

const newCoverageHead = (): PageHead => ({
  title: t('updated.title'),
  description: t('updated.note'),
  path: newCoveragePath(),
  about: { kind: 'page' },
});

function NewCoveragePage() {
  const { manifest } = useLoaderData<NewCoverageData>();
  const app = useApp();
  const [{ density }] = useSettings();
  const [items] = useKept('read');
  const { data, error, refetch } = useQuery({
    queryKey: ['new-coverage', manifest.files.ids, items],
    queryFn: () => findNewCoverage(app, manifest, items ?? new Map()),
    enabled: items !== undefined,
  });
  usePageArrival(t('updated.title'));
  return (
    <PageFrame>
      <PageHeading note={t('updated.note')}>{t('updated.title')}</PageHeading>
      {error && !data ? (
        <Fault error={error} what="stories" onRetry={() => void refetch()} />
      ) : null}
      {data || error ? null : <Loading what="stories" />}
      {data?.length === 0 ? <p role="status">{t('updated.none')}</p> : null}
      {data ? <ReportsSince stories={data} density={density} /> : null}
    </PageFrame>
  );
}
