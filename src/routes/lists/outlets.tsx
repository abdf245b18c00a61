import { type RouteObject, useLoaderData } from 'react-router';
import { OutletList } from '#src/components/outlets/outlet-list.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { outletsQuery } from '#src/queries/list-queries.ts';
import { outletsPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';

type OutletsData = { readonly outlets: readonly OutletEntry[] };

/** All outlets of the archive. */
export const route = ({ client, read }: App) =>
  ({
    loader: (): Promise<OutletsData> =>
      loadCurrent(client, read, ({ files }) =>
        client.ensureQueryData(outletsQuery(read, files.outlets)),
      ),
    handle: { head: outletsHead } satisfies PageHandle,
    Component: OutletsPage,
  }) satisfies RouteObject;

const outletsHead = ({ outlets }: OutletsData): PageHead => ({
  title: t('lists.outlets'),
  description: t('head.outlets', { n: outlets.length }),
  path: outletsPath(),
  about: { kind: 'page' },
});

function OutletsPage() {
  const { outlets } = useLoaderData<OutletsData>();
  usePageArrival(t('lists.outlets'));
  return (
    <PageFrame>
      <PageHeading note={t('site.outlets', { n: outlets.length })}>
        {t('lists.outlets')}
      </PageHeading>
      <OutletList outlets={outlets} />
    </PageFrame>
  );
}
