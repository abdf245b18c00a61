import type { SmallItem } from './small-feeds.ts';

/** Two reports of one event that the import joins, of different outlets. */
export const bridge = {
  title: 'Harbour bridge in Port Elm closes for urgent repairs',
  summary: 'Ferries replace the Port Elm harbour bridge until urgent repairs of its cables end.',
  url: '/bridge',
  date: '2026-11-26T08:00:00Z',
} satisfies SmallItem;
export const bridgeToo = {
  title: 'Port Elm closes harbour bridge: cables need urgent repairs',
  summary: 'The harbour bridge of Port Elm is closed. Ferries run while the cables are repaired.',
  url: '/elm-bridge',
  date: '2026-11-26T09:00:00Z',
} satisfies SmallItem;
