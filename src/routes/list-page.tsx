import { type RouteObject, replace, useLoaderData } from 'react-router';
import { Pager } from '#src/components/days/pager.tsx';
import { ForeignText } from '#src/components/foreign-text.tsx';
import { PageFrame } from '#src/components/page/page-frame.tsx';
import { PageHeading } from '#src/components/page/page-heading.tsx';
import { countWords, numberWords } from '#src/content/count-words.ts';
import { pageCount } from '#src/content/list-pages.ts';
import type { StoryList } from '#src/content/story-list.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { listPath } from '#src/url/list-path.ts';
import type { App } from './app.ts';
import { PageOfStories } from './feed/page-of-stories.tsx';
import { NothingHere } from './not-found.tsx';
import { type LoadedPage, loadPage } from './page-cards.ts';
import { usePageArrival } from './shell/page-arrival.ts';

type ListPageData = { readonly list: StoryList; readonly page: number; readonly loaded: LoadedPage | undefined };

/** The second and every further page of the feed, of a topic or of an outlet; the first is the list's own page. */
export const listPageRoute = (app: App) =>
  ({
    loader: ({ params }): ListPageData | Response | Promise<ListPageData> => {
      const [list, page] = [listOf(params), pageNumber(params['page'])];
      if (page === 1) return replace(listPath(list, 1));
      if (page === undefined) return { list, page: 0, loaded: undefined };
      return loadCurrent(app.client, app.read, async (manifest) => ({
        list,
        page,
        loaded: await loadPage(app, manifest, list, page),
      }));
    },
    Component: ListPageRoute,
  }) satisfies RouteObject;

function listOf({ topic, domain }: Readonly<Record<string, string | undefined>>): StoryList {
  if (topic !== undefined) return { of: 'topic', slug: topic };
  return domain === undefined ? { of: 'feed' } : { of: 'outlet', domain };
}

/** One page has one address: `02` and `2.0` are none. */
const pageNumber = (text = ''): number | undefined => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined);

function ListPageRoute() {
  const { list, page, loaded } = useLoaderData<ListPageData>();
  return loaded ? <ListPage list={list} page={page} loaded={loaded} /> : <NothingHere what="page" />;
}

function ListPage({ list, page, loaded: { facts, sequence } }: ListPageData & { readonly loaded: LoadedPage }) {
  const name = listName(list, facts);
  const { first, total } = facts.places;
  const pages = pageCount(total);
  usePageArrival(`${name}, page ${page}`);
  return (
    <PageFrame>
      <PageHeading
        note={`Page ${numberWords(page)} of ${numberWords(pages)}: ${numberWords(first + 1)} to ${numberWords(first + sequence.length)} of ${countWords(total, 'story', 'stories')}`}
      >
        <ForeignText>{name}</ForeignText>
      </PageHeading>
      <PageOfStories sequence={sequence} byDay />
      <Pager page={page} pages={pages} hrefOf={(to) => listPath(list, to)} />
    </PageFrame>
  );
}

function listName(list: StoryList, { topics, outlet }: LoadedPage['facts']): string {
  if (list.of === 'topic') return topics?.find(({ slug }) => slug === list.slug)?.name ?? list.slug;
  return list.of === 'outlet' ? (outlet?.name ?? list.domain) : 'All stories';
}
