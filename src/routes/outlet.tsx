import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, type RouteObject, useLoaderData } from 'react-router';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { OutletLists } from '#src/components/outlets/outlet-lists.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Manifest, OutletEntry } from '#src/content/bundle.ts';
import { type FeedQuery, noFilter } from '#src/content/filter.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { feedHref, feedSearch } from '#src/url/feed-href.ts';
import { parseFeedQuery } from '#src/url/feed-query.ts';
import { outletPath } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { useApp } from './app-context.ts';
import { archiveQuery } from './archive.ts';
import { FeedView } from './feed/feed-view.tsx';
import { NothingHere } from './not-found.tsx';
import { usePageArrival } from './shell/page-arrival.ts';

/** Which of its stories a reader sees: those it leads, or those of others in whose coverage it stands. */
type OutletList = 'leads' | 'appearances';

type OutletData = {
  readonly manifest: Manifest;
  readonly outlet: OutletEntry | undefined;
  /** Its number in the bundle. */
  readonly number: number;
  readonly list: OutletList;
  readonly query: FeedQuery;
};

/** Set to `coverage`, the page lists the stories of others. */
const LIST_PARAM = 'in';

/** An outlet's page: the stories it leads, and those it also reported. */
export const outletRoute = (app: App) =>
  ({
    loader: ({ params, request }): Promise<OutletData> =>
      loadCurrent(app.client, app.read, async (manifest) => {
        const { outlets } = await app.client.ensureQueryData(archiveQuery(app, manifest));
        const number = outlets.findIndex(({ domain }) => domain === params['domain']);
        const outlet = outlets[number];
        const search = new URL(request.url).searchParams;
        const list = search.get(LIST_PARAM) === 'coverage' || outlet?.stories === 0 ? 'appearances' : 'leads';
        if (list === 'appearances') await app.client.ensureQueryData(appearancesQuery(app.read, manifest.files.appearances));
        search.delete(LIST_PARAM);
        const { sort, byDay } = parseFeedQuery(search).query;
        const filter = list === 'leads' && outlet ? { ...noFilter, outlets: [outlet.domain] } : noFilter;
        return { manifest, outlet, number, list, query: { filter, sort, byDay } };
      }),
    Component: OutletRoute,
  }) satisfies RouteObject;

function OutletRoute() {
  const { outlet, ...rest } = useLoaderData<OutletData>();
  return outlet ? <OutletPage outlet={outlet} {...rest} /> : <NothingHere what="page" />;
}

function OutletPage({ manifest, outlet, number, list, query }: OutletData & { readonly outlet: OutletEntry }) {
  const file = manifest.files.appearances;
  const { data: appearances } = useQuery({ ...appearancesQuery(useApp().read, file), enabled: list === 'appearances' });
  const among = useMemo(
    () => (list === 'appearances' ? Int32Array.from(appearances?.stories[number] ?? []) : undefined),
    [list, appearances, number],
  );
  const page = outletPath(outlet.domain);
  usePageArrival(outlet.name);
  return (
    <FeedView
      manifest={manifest}
      query={query}
      among={among}
      hrefOf={({ sort, byDay }) => `${page}${withList(feedSearch({ filter: noFilter, sort, byDay }), list)}`}
      heading={
        <>
          <PageHeading
            note={
              <>
                {outlet.domain}.{' '}
                {outlet.stories > 0 ? (
                  <Link to={feedHref({ ...query, filter: { ...noFilter, outlets: [outlet.domain] } })}>
                    Narrow its stories in the feed
                  </Link>
                ) : null}
              </>
            }
          >
            <ForeignText>{outlet.name}</ForeignText>
          </PageHeading>
          <OutletLists
            leads={{ stories: outlet.stories, href: page }}
            appearances={{ stories: outlet.appearances, href: `${page}${withList('', 'appearances')}` }}
            current={list}
          />
        </>
      }
    />
  );
}

function withList(search: string, list: OutletList): string {
  const params = new URLSearchParams(search);
  if (list === 'appearances') params.set(LIST_PARAM, 'coverage');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
