import { useQuery } from '@tanstack/react-query';
import { StoryCard } from '#src/components/story/story-card.tsx';
import { cardsQuery } from '#src/queries/bundle-queries.ts';
import type { Density } from '#src/reading/settings.ts';
import { useApp } from '../app-context.ts';
import { CardBoundary } from './card-boundary.tsx';
import { CardMissing } from './card-missing.tsx';
import type { Sequence } from './sequence.ts';

/** Cards whose pictures are fetched at once and first. */
const FIRST_IN_VIEW = 2;

export type CardLook = {
  readonly density: Density;
  readonly level: 2 | 3;
  /** The card stands below a day's heading. */
  readonly byDay: boolean;
};

type FeedCardProps = CardLook & {
  readonly sequence: Sequence;
  readonly place: number;
  readonly lead: boolean;
};

/** The card at a place of a feed. Its file is fetched when the card comes near the window; cards share their file. */
export function FeedCard({ sequence, place, lead, density, level, byDay }: FeedCardProps) {
  const { read } = useApp();
  const known = sequence.cardAt(place);
  const source = sequence.sourceAt(place);
  const file = useQuery({ ...cardsQuery(read, source?.file ?? ''), enabled: known === undefined && source !== undefined });
  const card = known ?? (source && file.data?.cards[source.at]);
  if (!card) return <CardMissing density={density} failed={file.isError} onRetry={() => void file.refetch()} />;
  return (
    <CardBoundary key={card.slug}>
      <StoryCard card={card} density={density} level={level} lead={lead} dayAbove={byDay} priority={place < FIRST_IN_VIEW} />
    </CardBoundary>
  );
}
