import type { RouteObject } from 'react-router';
import type { PageHead } from '#src/head/page-head.ts';
import { searchPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { loadSearch, type SearchData } from './load-search.ts';
import { SearchPage } from './search-page.tsx';
import { searchTitle } from './search-title.ts';

/** The search: what its address asks for is searched at once. */
export const route = (app: App) =>
  ({
    loader: ({ request }): Promise<SearchData> => loadSearch(app, request.url),
    handle: { head: searchHead } satisfies PageHandle,
    Component: SearchPage,
  }) satisfies RouteObject;

const searchHead = (data: SearchData): PageHead => ({
  title: searchTitle(data),
  path: searchPath(),
  // What a search finds is on other pages.
  noIndex: data.query.text.trim() !== '',
  about: { kind: 'page' },
});
