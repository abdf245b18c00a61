import { useShown } from '#src/components/device/use-shown.ts';
import { StoryCard } from '#src/components/story/story-card.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { Figure } from '#src/evidence/carried-words.ts';
import type { Density } from '#src/reading/settings.ts';
import { CardBoundary } from './card-boundary.tsx';

/** Cards whose pictures are loaded first. */
const FIRST_IN_VIEW = 2;

export type CardLook = {
  readonly place: number;
  readonly density: Density;
  readonly level: 2 | 3;
  /** The card is below a day's heading. */
  readonly byDay: boolean;
  readonly figure?: Figure | undefined;
  /** Its number in the whole list, and of how many if not all are in the page. */
  readonly number: number;
  readonly of: number | undefined;
};

/** The card of a story; nothing if the reader muted it. */
export function ShownCard({ card, place, byDay, ...look }: CardLook & { readonly card: Card }) {
  if (!useShown()(card)) return null;
  return (
    <CardBoundary key={card.slug}>
      <StoryCard card={card} {...look} dayAbove={byDay} priority={place < FIRST_IN_VIEW} />
    </CardBoundary>
  );
}
