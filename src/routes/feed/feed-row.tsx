import { DayHeading } from '#src/components/story/day-heading.tsx';
import { StoryCard } from '#src/components/story/story-card.tsx';
import type { Density } from '#src/reading/settings.ts';
import { CardBoundary } from './card-boundary.tsx';
import { CardMissing } from './card-missing.tsx';
import css from './feed-list.module.css';
import type { FeedRow } from './feed-rows.ts';
import type { CardState } from './use-cards.ts';

/** Cards whose pictures are fetched at once and first. */
const FIRST_IN_VIEW = 2;

type FeedRowViewProps = {
  readonly row: FeedRow;
  readonly density: Density;
  readonly level: 2 | 3;
  /** The row stands below a day's heading. */
  readonly byDay: boolean;
  readonly cardOf: (place: number) => CardState;
};

/** One row of a feed: a day's heading, or its cards side by side. */
export function FeedRowView({ row, density, level, byDay, cardOf }: FeedRowViewProps) {
  if (row.row === 'day') return <DayHeading day={row.day} stories={row.stories} />;
  return (
    <div className={css['cards']} data-lead={row.lead || undefined}>
      {Array.from({ length: row.count }, (_, at) => row.first + at).map((place) => {
        const state = cardOf(place);
        return (
          <div key={place} className={css['card']} data-place={place}>
            {state.card ? (
              <CardBoundary key={state.card.slug}>
                <StoryCard
                  card={state.card}
                  density={density}
                  level={level}
                  lead={row.lead}
                  dayAbove={byDay}
                  priority={place < FIRST_IN_VIEW}
                />
              </CardBoundary>
            ) : (
              <CardMissing density={density} failed={state.error !== null} onRetry={state.retry} />
            )}
          </div>
        );
      })}
    </div>
  );
}
