import type { RouteObject } from 'react-router';
import type { App } from '../app.ts';
import { filteredFeed } from '../feed/filtered-feed.ts';
import { loadFeed } from '../feed/load-feed.ts';
import { type FrontData, FrontRoute, frontHandle } from './front.tsx';

/**
 * The feed: every story, newest first, with its filters and orders. Its component is that of the
 * front page, which shows filtered feeds: so a first filter changes this page and does not replace
 * it, and the focus and an open sheet of filters stay.
 */
export const route = (app: App) =>
  ({
    loader: async ({ request }): Promise<FrontData> => {
      const data = await loadFeed(app, request.url);
      return { manifest: data.manifest, feed: { data, code: filteredFeed } };
    },
    handle: frontHandle,
    Component: FrontRoute,
  }) satisfies RouteObject;
