import { type RouteObject, replace, useLoaderData } from 'react-router';
import { Pager } from '#src/components/days/pager.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import type { PageHead, PageRef } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { pageCount } from '#src/story-list/list-pages.ts';
import { listPath } from '#src/story-list/list-path.ts';
import { domainAt } from '#src/url/page-at.ts';
import { frontPath, outletPath, outletsPath, topicPath, topicsPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import { PageOfStories } from '../feed/list/page-of-stories.tsx';
import { NothingHere, nothingHead } from '../not-found-page.tsx';
import { usePageArrival } from '../shell/page-arrival.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { ListName, listName, type PagedList } from './list-name.tsx';
import { movedTopic } from './moved-topic.ts';
import { type LoadedPage, lastPage, loadPage } from './page-cards.ts';

type ListPageData = {
  readonly list: PagedList;
  readonly page: number;
  readonly loaded: LoadedPage | undefined;
};

/**
 * Further pages of the feed, of a topic or of an outlet (`of` selects one of its two lists); the
 * first page is the list's own.
 */
export const route = (app: App, of?: 'appearances') =>
  ({
    loader: ({ params }): ListPageData | Response | Promise<ListPageData | Response> => {
      const [list, page] = [listOf(params, of), pageNumber(params['page'])];
      if (page === 1) return replace(listPath(list, 1));
      if (page === undefined) return { list, page: 0, loaded: undefined };
      return loadCurrent(app.client, app.read, async (manifest) => {
        const loaded = await loadPage(app, manifest, list, page);
        if (loaded) return { list, page, loaded };
        const moved = list.of === 'topic' ? await movedTopic(app, manifest, list.slug) : undefined;
        if (moved !== undefined) return replace(topicPath(moved));
        // Lists had more pages, of fewer stories, and have fewer when stories go.
        const last = await lastPage(app, manifest, list);
        return last > 0 && page > last ? replace(listPath(list, last)) : { list, page, loaded };
      });
    },
    handle: { head: listPageHead } satisfies PageHandle,
    Component: ListPageRoute,
  }) satisfies RouteObject;

function listPageHead({ list, page, loaded }: ListPageData): PageHead {
  if (!loaded) return nothingHead('page');
  const { facts } = loaded;
  const name = listName(list, facts);
  const first = listPath(list, 1);
  return {
    title: pageTitle(name, page),
    description: t('head.listPage', { list: name, ...placeOf(page, loaded) }),
    path: listPath(list, page),
    // An outlet that leads no story has no feed.
    feeds: facts.outlet?.stories === 0 ? undefined : feedsOf(list),
    trail: list.of === 'feed' ? [] : [...above(list, facts), { name, path: first }],
    about: { kind: 'page' },
  };
}

/**
 * The list whose feeds a page announces: those of all stories are the site's own; an outlet's
 * coverage list has none, but the stories that it leads have.
 */
function feedsOf(list: PagedList): string {
  if (list.of === 'feed') return frontPath();
  return list.of === 'appearances' ? outletPath(list.domain) : listPath(list, 1);
}

/** The pages above a list's own. */
function above(
  list: Exclude<PagedList, { of: 'feed' }>,
  { outlet }: LoadedPage['facts'],
): readonly PageRef[] {
  if (list.of === 'topic') return [{ name: t('lists.topics'), path: topicsPath() }];
  const outlets = { name: t('lists.outlets'), path: outletsPath() };
  if (list.of === 'outlet') return [outlets];
  const own = { of: 'outlet', domain: list.domain } as const;
  return [outlets, { name: listName(own, { outlet }), path: outletPath(list.domain) }];
}

const pageTitle = (name: string, page: number): string => t('lists.pageTitle', { name, page });

/** Which page it is, and its stories. */
const placeOf = (page: number, { facts: { places }, sequence }: LoadedPage) => ({
  page,
  pages: pageCount(places.total),
  first: places.first + 1,
  last: places.first + sequence.length,
  total: places.total,
});

function listOf(
  { topic, domain }: Readonly<Record<string, string | undefined>>,
  of: 'outlet' | 'appearances' = 'outlet',
): PagedList {
  if (topic !== undefined) return { of: 'topic', slug: topic };
  return domain === undefined ? { of: 'feed' } : { of, domain: domainAt(domain) };
}

/** One page has one address: `02` and `2.0` are invalid. */
const pageNumber = (text = ''): number | undefined =>
  /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

function ListPageRoute() {
  const { list, page, loaded } = useLoaderData<ListPageData>();
  return loaded ? (
    <ListPage list={list} page={page} loaded={loaded} />
  ) : (
    <NothingHere what="page" />
  );
}

function ListPage({ list, page, loaded }: ListPageData & { readonly loaded: LoadedPage }) {
  const name = listName(list, loaded.facts);
  const pages = pageCount(loaded.facts.places.total);
  usePageArrival(pageTitle(name, page));
  return (
    <PageFrame>
      <PageHeading note={t('lists.place', placeOf(page, loaded))}>
        <ListName list={list} facts={loaded.facts} />
      </PageHeading>
      <PageOfStories loaded={loaded} byDay={false} density="headlines" />
      <Pager page={page} pages={pages} hrefOf={(to) => listPath(list, to)} />
    </PageFrame>
  );
}
