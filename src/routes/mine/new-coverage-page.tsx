import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type RouteObject, useLoaderData } from 'react-router';
import { HiddenHere } from '#src/components/device/hidden-here.tsx';
import { ReportsSince } from '#src/components/device/reports-since.tsx';
import { useShown } from '#src/components/device/use-shown.ts';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { Loading } from '#src/components/states/loading.tsx';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { grownStories } from '#src/reading/marks/grown-stories.ts';
import { useKept } from '#src/reading/store/use-kept.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { newCoveragePath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { useApp } from '../app-context.ts';
import { Fault } from '../shell/fault.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { cardsOfQuery } from './cards-of-query.ts';

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
  const known = useMemo(
    () => [...(items ?? [])].flatMap(([key, { reports }]) => (reports ? [key] : [])),
    [items],
  );
  const { data, error, refetch } = useQuery({
    ...cardsOfQuery(app, manifest, known),
    enabled: items !== undefined,
  });
  const isShown = useShown();
  const all = useMemo(() => data && items && grownStories(data, items), [data, items]);
  const stories = all?.filter(({ card }) => isShown(card));
  usePageArrival(t('updated.title'));
  return (
    <PageFrame>
      <PageHeading note={t('updated.note')}>{t('updated.title')}</PageHeading>
      {error && !stories ? (
        <Fault error={error} what="stories" onRetry={() => void refetch()} />
      ) : null}
      {stories || error ? null : <Loading what="stories" />}
      {all?.length === 0 ? <p role="status">{t('updated.none')}</p> : null}
      {stories ? <ReportsSince stories={stories} density={density} /> : null}
      <HiddenHere stories={(all ?? []).map(({ card }) => card)} />
    </PageFrame>
  );
}
