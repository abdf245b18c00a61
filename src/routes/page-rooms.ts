import type { Room } from '#src/messages/catalogue.ts';
import type { PageName } from '#src/url/paths.ts';

const outlet: readonly Room[] = ['lists', 'evidence', 'faults'];
const storylines: readonly Room[] = ['storylines', 'faults'];
const listPage: readonly Room[] = ['lists', 'faults'];
const beyondFront: readonly Room[] = ['feed', 'lists', 'faults'];

/**
 * The rooms of messages that each page’s code uses, beside `site`, which the first view loads.
 * `tests/messages/page-rooms.test.ts` compares them with the code.
 */
export const pageRooms: Readonly<Record<PageName, readonly Room[]>> = {
  front: [],
  feed: beyondFront,
  story: ['story', 'evidence', 'storylines', 'faults'],
  topics: ['lists'],
  topic: ['lists', 'faults'],
  outlets: ['lists'],
  outlet,
  outletCoverage: outlet,
  about: ['about', 'evidence', 'keys', 'lists'],
  archive: ['days'],
  search: ['search', 'searchTools', 'feed', 'lists', 'device'],
  offline: ['offline', 'device'],
  saved: ['saved', 'mine', 'device', 'story', 'evidence'],
  following: ['following', 'mine', 'device', 'lists', 'search'],
  newCoverage: ['updated', 'story'],
  me: ['me', 'mine', 'evidence', 'settings', 'device'],
  device: ['carry', 'device'],
  storylines,
  storyline: storylines,
  days: [],
  day: ['days', 'faults'],
  feedPage: listPage,
  topicPage: listPage,
  outletPage: listPage,
  outletCoveragePage: listPage,
  ownPage: ['faults'],
};

/** Rooms of code that no page alone needs. */
export const partRooms = {
  beyondFront,
  settings: ['settings', 'palette'],
  palette: ['palette', 'keys', 'device', 'mine'],
  notFound: ['faults'],
  emptySite: ['faults'],
  head: ['head'],
  network: ['network'],
} as const satisfies Readonly<Record<string, readonly Room[]>>;
