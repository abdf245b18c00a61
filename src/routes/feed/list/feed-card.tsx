import { memo } from 'react';
import { StoredCard } from '../lazy-parts.tsx';
import type { Sequence } from './sequence.ts';
import { type CardLook, ShownCard } from './shown-card.tsx';

/**
 * The card at a place of a feed: it came with the feed, or is somewhere in the archive. Scrolling
 * brings other cards, and leaves this one as it is.
 */
export const FeedCard = memo(
  ({ sequence, ...look }: CardLook & { readonly sequence: Sequence }) => {
    const card = sequence.cards[look.place];
    return card ? (
      <ShownCard card={card} {...look} />
    ) : (
      <StoredCard sequence={sequence} {...look} />
    );
  },
);
