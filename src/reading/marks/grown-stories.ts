import type { Card } from '#src/content/bundle/bundle.ts';
import type { KeptOf } from '../store/device-store.ts';

/** A story with how many more reports it has than when it was last opened. */
export type GrownStory = { readonly card: Card; readonly more: number };

/**
 * Those of the cards whose stories were opened and have more reports now, newest first. A card has
 * only the number of its reports: of a story that lost some as well, it is less than what is new.
 */
export const grownStories = (
  cards: readonly Card[],
  items: KeptOf<'read'>,
): readonly GrownStory[] =>
  cards
    .flatMap((card) => {
      const known = items.get(card.id)?.reports?.length;
      const more = known === undefined ? 0 : card.reports - known;
      return more > 0 ? [{ card, more }] : [];
    })
    .sort((a, b) => (a.card.time < b.card.time ? 1 : -1));
