import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import { useApp } from '../../app-context.ts';
import { type CardSource, cardSource } from './archive-sequence.ts';
import { CardMissing } from './card-missing.tsx';
import type { Sequence } from './sequence.ts';
import { type CardLook, ShownCard } from './shown-card.tsx';

/** The card at a place of the archive; nothing where the bundle names no file that has it. */
export function StoredCard({
  sequence,
  ...look
}: CardLook & { readonly sequence: Sequence }): ReactNode {
  const source = cardSource(sequence, look.place);
  return source && <CardOfFile source={source} {...look} />;
}

type CardOfFileProps = CardLook & { readonly source: CardSource };

/**
 * A card from its file. If the file is loaded when its row is made, it waits for nothing, and
 * observes nothing.
 */
function CardOfFile({ source, ...look }: CardOfFileProps) {
  const { client, read } = useApp();
  const find = () => client.getQueryData(cardsQuery(read, source.file).queryKey)?.cards[source.at];
  // Decided once: a card that arrives while it is awaited stays the same element.
  const [wasHeld] = useState(() => find() !== undefined);
  const held = wasHeld ? find() : undefined;
  return held ? <ShownCard card={held} {...look} /> : <ComingCard source={source} {...look} />;
}

/** A card whose file is loaded when it comes near the window; cards share files. */
function ComingCard({ source, ...look }: CardOfFileProps) {
  const { data, isError, refetch } = useQuery(cardsQuery(useApp().read, source.file));
  const card = data?.cards[source.at];
  if (!card)
    return <CardMissing density={look.density} failed={isError} onRetry={() => void refetch()} />;
  return <ShownCard card={card} {...look} />;
}
