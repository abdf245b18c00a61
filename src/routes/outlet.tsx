import { type RouteObject, useLoaderData } from 'react-router';
import type { Manifest } from '#src/content/bundle.ts';
import { countWords, numberWords } from '#src/content/count-words.ts';
import { noFilter } from '#src/content/filter.ts';
import type { OutletEntry } from '#src/content/list-files.ts';
import { isFirstLook } from '#src/content/order.ts';
import type { PageHead } from '#src/content/page-head.ts';
import { STORIES_PER_PAGE } from '#src/content/story-list.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { parseFeedQuery } from '#src/url/feed-query.ts';
import { furtherPath, outletPath, outletsPath } from '#src/url/paths.ts';
import type { App } from './app.ts';
import { archiveQuery } from './archive.ts';
import { NothingHere, nothingHead } from './not-found.tsx';
import { LIST_PARAM, type OutletList, OutletPage, type OutletPageProps } from './outlet-page.tsx';
import { knownPage } from './page-cards.ts';
import type { PageHandle } from './shell/page-handle.ts';

type OutletData = Omit<OutletPageProps, 'outlet'> & { readonly outlet: OutletEntry | undefined };

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
