import { memo } from 'react';
import type { Sequence } from './sequence.ts';
import { type CardLook, ShownCard } from './shown-card.tsx';

/**
 * The card at a place of a feed: it came with the feed, or is somewhere in the archive. Scrolling
 * brings other cards, and leaves this one as it is.
 */
export const FeedCard = memo(
  ({ sequence, ...look }: CardLook & { readonly sequence: Sequence }) => {
    const { StoredCard } = sequence;
    const card = sequence.cardAt(look.place);
    const source = sequence.sourceAt(look.place);
    if (card) return <ShownCard card={card} {...look} />;
    return StoredCard && source ? <StoredCard source={source} {...look} /> : null;
  },
);
