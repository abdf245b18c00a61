import type { CardParts } from '#src/components/device/card-parts.ts';

const nothing = (): null => null;

/** What a device adds to cards that keeps nothing. */
export const cardParts: CardParts = {
  isRead: () => false,
  isSaved: () => false,
  mutedBy: () => [],
  isMuted: () => false,
  Hidden: nothing,
  OwnMute: nothing,
  Follow: nothing,
  hidesRead: false,
  LeftOut: nothing,
  Tools: nothing,
  Word: nothing,
  StoryTools: nothing,
  Gone: nothing,
};
