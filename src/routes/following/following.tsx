import type { RouteObject } from 'react-router';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { followingPath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { FollowingPage } from './following-page.tsx';

/** What this device follows and mutes: the page itself is the same for everybody. */
export const route = (app: App) =>
  ({
    loader: (): Promise<Manifest> =>
      loadCurrent(app.client, app.read, (manifest) => Promise.resolve(manifest)),
    handle: { head: followingHead } satisfies PageHandle,
    Component: FollowingPage,
  }) satisfies RouteObject;

const followingHead = (): PageHead => ({
  title: t('following.title'),
  path: followingPath(),
  noIndex: true,
  about: { kind: 'page' },
});
