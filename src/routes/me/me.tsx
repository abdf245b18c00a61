import type { RouteObject } from 'react-router';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { loadCurrent } from '#src/queries/current-file.ts';
import { mePath } from '#src/url/paths.ts';
import type { App } from '../app.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { MePage } from './me-page.tsx';

/** What this device was used to read: the page itself is the same for everybody. */
export const route = (app: App) =>
  ({
    loader: (): Promise<Manifest> =>
      loadCurrent(app.client, app.read, (manifest) => Promise.resolve(manifest)),
    handle: { head: meHead } satisfies PageHandle,
    Component: MePage,
  }) satisfies RouteObject;

const meHead = (): PageHead => ({
  title: t('settings.myReading'),
  path: mePath(),
  // It is empty for everybody but its reader.
  noIndex: true,
  about: { kind: 'page' },
});
