import { DayHeading } from '#src/components/story/day-heading.tsx';
import { type CardLook, FeedCard } from './feed-card.tsx';
import css from './feed-list.module.css';
import type { FeedRow } from './feed-rows.ts';
import type { Sequence } from './sequence.ts';

type FeedRowViewProps = CardLook & { readonly sequence: Sequence; readonly row: FeedRow };

/** One row of a feed: a day's heading, or its cards side by side. */
export function FeedRowView({ sequence, row, ...look }: FeedRowViewProps) {
  if (row.row === 'day') return <DayHeading day={row.day} stories={row.stories} />;
  return (
    <div className={css['cards']} data-lead={row.lead || undefined}>
      {Array.from({ length: row.count }, (_, at) => row.first + at).map((place) => (
        <div key={place} className={css['card']} data-place={place}>
          <FeedCard sequence={sequence} place={place} lead={row.lead} {...look} />
        </div>
      ))}
    </div>
  );
}
