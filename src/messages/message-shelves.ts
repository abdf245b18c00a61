import type { Room } from './catalogue.ts';

/**
 * Rooms that come in one file of each language; all others come in the file `more`. Choose by what
 * pages load at first (decision 140).
 */
const shelves = {
  site: ['site'],
  pages: ['lists', 'faults', 'storylines', 'days', 'feed', 'story', 'evidence', 'head', 'updated'],
} as const satisfies Readonly<Record<string, readonly Room[]>>;

/** The file that has a room. */
export function shelfOf(room: Room): string {
  for (const [shelf, rooms] of Object.entries<readonly Room[]>(shelves))
    if (rooms.includes(room)) return shelf;
  return 'more';
}
