import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, type RouteObject, useLoaderData } from 'react-router';
import { FollowLinks } from '#src/components/follow/follow-links.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { OutletLists } from '#src/components/outlets/outlet-lists.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { Card, Manifest, OutletEntry } from '#src/content/bundle.ts';
import { countWords, numberWords } from '#src/content/count-words.ts';
import { type FeedQuery, noFilter } from '#src/content/filter.ts';
import { isFirstLook } from '#src/content/order.ts';
import type { PageHead } from '#src/content/page-head.ts';
import { STORIES_PER_PAGE } from '#src/content/story-list.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { feedHref, feedSearch } from '#src/url/feed-href.ts';
import { parseFeedQuery } from '#src/url/feed-query.ts';
import { furtherPath, outletPath, outletsPath } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { useApp } from './app-context.ts';
import { type Archive, archiveQuery } from './archive.ts';
import { FeedView } from './feed/feed-view.tsx';
import { useFirstMove } from './feed/use-archive.ts';
import { NothingHere, nothingHead } from './not-found.tsx';
import { knownPage } from './page-cards.ts';
import { usePageArrival } from './shell/page-arrival.ts';
import type { PageHandle } from './shell/page-handle.ts';

/** Which of its stories a reader sees: those it leads, or those of others in whose coverage it stands. */
type OutletList = 'leads' | 'appearances';

type OutletData = {
  readonly manifest: Manifest;
  readonly outlet: OutletEntry | undefined;
  readonly list: OutletList;
  readonly query: FeedQuery;
  /** The first stories of the list, where they came with the page. */
  readonly front: readonly Card[] | undefined;
};

/** Set to `coverage`, the page lists the stories of others. */
const LIST_PARAM = 'in';

/** An outlet's page: the stories it leads, and those it also reported. */
export const outletRoute = (app: App) =>
  ({
    loader: ({ params, request }): Promise<OutletData> =>
      loadCurrent(app.client, app.read, (manifest) =>
        loadOutlet(app, manifest, params['domain'] ?? '', new URL(request.url).searchParams),
      ),
    handle: { head: outletHead } satisfies PageHandle,
    Component: OutletRoute,
  }) satisfies RouteObject;

async function loadOutlet(app: App, manifest: Manifest, domain: string, search: URLSearchParams): Promise<OutletData> {
  const { sort, byDay } = parseFeedQuery(search).query;
  const known = isFirstLook({ sort, byDay }) ? knownPage(app, { of: 'outlet', domain }, 1) : undefined;
  const outlet = known?.outlet ?? (await findOutlet(app, manifest, domain));
  const list = search.get(LIST_PARAM) === 'coverage' ? 'appearances' : firstList(outlet);
  const front = list === firstList(outlet) ? known?.cards : undefined;
  if (!front && list === 'appearances') await app.client.ensureQueryData(appearancesQuery(app.read, manifest.files.appearances));
  const filter = list === 'leads' ? { ...noFilter, outlets: [domain] } : noFilter;
  return { manifest, outlet, list, query: { filter, sort, byDay }, front };
}

async function findOutlet(app: App, manifest: Manifest, domain: string): Promise<OutletEntry | undefined> {
  const { outlets, index } = await app.client.ensureQueryData(archiveQuery(app, manifest));
  return outlets[index.outlets.get(domain) ?? -1];
}

/** The list that an outlet's page begins with. */
const firstList = (outlet: OutletEntry | undefined): OutletList => (outlet?.stories === 0 ? 'appearances' : 'leads');

/** Its list of appearances, asked for in the address, stands for good where the page does. */
function outletHead({ outlet, front = [] }: OutletData): PageHead {
  if (!outlet) return nothingHead('page');
  const { name, domain, stories, appearances } = outlet;
  const path = outletPath(domain);
  return {
    title: name,
    description: `${name} (${domain}) leads ${countWords(stories, 'story', 'stories')} here, and stands in the coverage of ${numberWords(appearances)} led by others.`,
    path,
    next: (stories || appearances) > STORIES_PER_PAGE ? furtherPath(path, 2) : undefined,
    // An outlet that leads no story has no feed.
    feeds: stories > 0 ? path : undefined,
    trail: [{ name: 'Outlets', path: outletsPath() }],
    about: { kind: 'list', cards: front },
  };
}

function OutletRoute() {
  const { outlet, ...rest } = useLoaderData<OutletData>();
  return outlet ? <OutletPage outlet={outlet} {...rest} /> : <NothingHere what="page" />;
}

function OutletPage({ manifest, outlet, list, query, front }: OutletData & { readonly outlet: OutletEntry }) {
  const file = manifest.files.appearances;
  const moved = useFirstMove();
  const enabled = list === 'appearances' && (front === undefined || moved);
  const { data: appearances } = useQuery({ ...appearancesQuery(useApp().read, file), enabled });
  const among = useMemo(() => {
    if (list === 'leads') return undefined;
    return ({ index }: Archive) => {
      const numbers = appearances?.stories[index.outlets.get(outlet.domain) ?? -1];
      return numbers && Int32Array.from(numbers);
    };
  }, [list, appearances, outlet.domain]);
  const page = outletPath(outlet.domain);
  usePageArrival(outlet.name);
  return (
    <FeedView
      manifest={manifest}
      query={query}
      front={front}
      total={list === 'leads' ? outlet.stories : outlet.appearances}
      older={furtherPath(page, 2)}
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
                {outlet.stories > 0 && !manifest.preview ? (
                  <>
                    , or follow them by <FollowLinks page={page} />
                  </>
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
