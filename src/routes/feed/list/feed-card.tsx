import { memo } from 'react';
import { StoredCard } from '../lazy-parts.tsx';
import type { Sequence } from './sequence.ts';
import { type CardLook, ShownCard } from './shown-card.tsx';

/**
 * The card at an index of a feed, from the feed itself or from the archive. Scrolling does not
 * render it again.
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
