import type { RouteObject } from 'react-router';
import type { PageHead } from '#src/head/page-head.ts';
import { t } from '#src/messages/messages.ts';
import { savedPath } from '#src/url/paths.ts';
import type { PageHandle } from '../shell/page-handle.ts';
import { SavedPage } from './saved-page.tsx';

/** The stories that are saved on this device. */
export const route = () =>
  ({
    loader: () => null,
    handle: { head: savedHead } satisfies PageHandle,
    Component: SavedPage,
  }) satisfies RouteObject;

const savedHead = (): PageHead => ({
  title: t('saved.title'),
  path: savedPath(),
  // It is another page on each device.
  noIndex: true,
  about: { kind: 'page' },
});
