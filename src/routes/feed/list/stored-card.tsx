import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { useApp } from '../../app-context.ts';
import { CardMissing } from './card-missing.tsx';
import type { CardSource } from './sequence.ts';
import { type CardLook, ShownCard } from './shown-card.tsx';

type StoredCardProps = CardLook & { readonly source: CardSource };

/**
 * A card out of its file. One whose file is here when its row is made has nothing to wait for, and
 * watches nothing.
 */
export function StoredCard({ source, ...look }: StoredCardProps) {
  const { client, read } = useApp();
  const find = () => client.getQueryData(cardsQuery(read, source.file).queryKey)?.cards[source.at];
  // Told once: a card that came while it was waited for stays the same element.
  const [wasHeld] = useState(() => find() !== undefined);
  const held = wasHeld ? find() : undefined;
  return held ? <ShownCard card={held} {...look} /> : <ComingCard source={source} {...look} />;
}

/** A card whose file is fetched now that it comes near the window; cards share their file. */
function ComingCard({ source, ...look }: StoredCardProps) {
  const { data, isError, refetch } = useQuery(cardsQuery(useApp().read, source.file));
  const card = data?.cards[source.at];
  if (!card)
    return <CardMissing density={look.density} failed={isError} onRetry={() => void refetch()} />;
  return <ShownCard card={card} {...look} />;
}
