import type { CardParts } from '#src/components/device/card-parts.ts';
import type { ListHere } from '#src/components/device/list-here.ts';

const nothing = (): null => null;

const keepsAll: ListHere = {
  leavesOut: false,
  stands: true,
  opened: new Set(),
  open: nothing,
  find: () => undefined,
  findIn: () => ({ by: new Uint8Array(), mutesOf: () => [] }),
  frontOf: (front) => ({ front, counts: { muted: 0, read: 0 }, by: [], list: keepsAll }),
};

/** What a device adds to cards that keeps nothing. */
export const cardParts: CardParts = {
  isRead: () => false,
  isSaved: () => false,
  mutedBy: () => [],
  isMuted: () => false,
  Hidden: nothing,
  OwnMute: nothing,
  Follow: nothing,
  listAt: () => keepsAll,
  LeftOut: nothing,
  Grown: nothing,
  Tools: nothing,
  Word: nothing,
  StoryTools: nothing,
  Gone: nothing,
};
