import { type RouteObject, replace, useLoaderData } from 'react-router';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { isFirstLook } from '#src/content/order/first-look.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { appearancesQuery } from '#src/queries/appearances-query.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { hasAppearancesList } from '#src/story-list/story-list.ts';
import { domainAt } from '#src/url/page-at.ts';
import { parseFeedQuery } from '#src/url/params/feed-query.ts';
import { OUTLET_LIST_PARAM } from '#src/url/params/page-params.ts';
import { outletPath, outletsPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import { outletFiguresQuery } from '../secondary-queries.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { waitBriefly } from '../wait-briefly.ts';
import { listName } from './list-name.tsx';
import { OutletPage, type OutletPageProps } from './outlet-page.tsx';
import { findPage, knownPage } from './page-cards.ts';

type OutletData = Omit<OutletPageProps, 'outlet'> & { readonly outlet: OutletEntry | undefined };

/** The list of an outlet in an address. */
type Asked = { readonly of: 'outlet' | 'appearances'; readonly domain: string };

/**
 * An outlet's page: the stories that it leads or (`of`) those of others with it in their coverage.
 */
export const route = (app: App, of: Asked['of'] = 'outlet') =>
  ({
    loader: ({ params, request }): Promise<OutletData | Response> => {
      const asked = { of, domain: domainAt(params['domain'] ?? '') };
      const search = new URL(request.url).searchParams;
      return loadCurrent(
        app.client,
        app.read,
        async (manifest) => wayOn(asked, search) ?? loadOutlet(app, manifest, asked, search),
      );
    },
    handle: { head: outletHead } satisfies PageHandle,
    Component: OutletRoute,
  }) satisfies RouteObject;

/** Published addresses name the other list by `?in=coverage`; they redirect to it. */
function wayOn({ of, domain }: Asked, search: URLSearchParams): Response | undefined {
  if (of !== 'outlet' || search.get(OUTLET_LIST_PARAM) !== 'coverage') return undefined;
  const rest = new URLSearchParams(search);
  rest.delete(OUTLET_LIST_PARAM);
  return replace(`${listPath({ of: 'appearances', domain }, 1)}${rest.size > 0 ? `?${rest}` : ''}`);
}

async function loadOutlet(
  app: App,
  manifest: Manifest,
  asked: Asked,
  search: URLSearchParams,
): Promise<OutletData | Response> {
  const { sort, byDay } = parseFeedQuery(search).query;
  const known = isFirstLook({ sort, byDay }) ? knownPage(app, asked, 1) : undefined;
  const { outlet, figures, activity } =
    known ?? (await findPage(app, manifest, asked, 1))?.facts ?? {};
  if (asked.of === 'appearances' && outlet && !hasAppearancesList(outlet))
    return replace(outletPath(asked.domain));
  const list = asked.of === 'appearances' || outlet?.stories === 0 ? 'appearances' : 'leads';
  const front = known?.cards;
  if (outlet && !known)
    await waitBriefly(app.client.prefetchQuery(outletFiguresQuery(app, manifest, asked.domain)));
  if (!front && list === 'appearances')
    await app.client.ensureQueryData(appearancesQuery(app.read, manifest.files.appearances));
  const filter = list === 'leads' ? { ...noFilter, outlets: [asked.domain] } : noFilter;
  return {
    manifest,
    outlet,
    figures,
    activity,
    list,
    page: listPath(asked, 1),
    query: { filter, sort, byDay },
    front,
  };
}

function outletHead({ outlet, page }: OutletData): PageHead {
  if (!outlet) return nothingHead('page');
  const { name, domain, stories, appearances } = outlet;
  const own = outletPath(domain);
  const outlets = { name: t('lists.outlets'), path: outletsPath() };
  return {
    title: listName({ of: page === own ? 'outlet' : 'appearances', domain }, { outlet }),
    description: t('head.outlet', { outlet: name, domain, leads: stories, others: appearances }),
    path: page,
    // An outlet that leads no story has no feed.
    feeds: stories > 0 ? own : undefined,
    trail:
      page === own
        ? [outlets]
        : [outlets, { name: listName({ of: 'outlet', domain }, { outlet }), path: own }],
    about: { kind: 'page' },
  };
}

function OutletRoute() {
  const { outlet, ...rest } = useLoaderData<OutletData>();
  return outlet ? <OutletPage outlet={outlet} {...rest} /> : <NothingHere what="page" />;
}
