import type { Room } from './catalogue.ts';

/**
 * Rooms that come in the file `pages` of each language; `site` has its own, and all others come in
 * `more`. Choose by what pages load at first (decision 140).
 */
const ofPages: readonly Room[] = [
  'lists',
  'faults',
  'storylines',
  'days',
  'feed',
  'story',
  'evidence',
  'head',
  'updated',
];

/** The file that has a room. */
export function shelfOf(room: Room): string {
  if (room === 'site') return room;
  return ofPages.includes(room) ? 'pages' : 'more';
}
