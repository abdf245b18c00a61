import { useQuery } from '@tanstack/react-query';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { useApp } from '../app-context.ts';
import { CardMissing } from './card-missing.tsx';
import type { CardSource } from './sequence.ts';
import { type CardLook, ShownCard } from './shown-card.tsx';

/** A card out of its file, which is fetched when the card comes near the window; cards share their file. */
export function StoredCard({ source, ...look }: CardLook & { readonly source: CardSource }) {
  const { data, isError, refetch } = useQuery(cardsQuery(useApp().read, source.file));
  const card = data?.cards[source.at];
  if (!card) return <CardMissing density={look.density} failed={isError} onRetry={() => void refetch()} />;
  return <ShownCard card={card} {...look} />;
}
