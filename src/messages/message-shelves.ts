import type { Room } from './catalogue.ts';

/**
 * Rooms that come in one file of each language; all others come in the file `more`. Choose by what
 * pages load at first (decision 140).
 */
const ofPages = 'lists faults storylines days feed story evidence head updated'.split(' ');

/** The file that has a room. */
export function shelfOf(room: Room): string {
  if (room === 'site') return room;
  return ofPages.includes(room) ? 'pages' : 'more';
}
