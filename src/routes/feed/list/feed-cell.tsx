import { DayHeading } from '#src/components/story/day-heading.tsx';
import type { CardSpan } from './card-span.ts';
import { FeedCard } from './feed-card.tsx';
import css from './feed-list.module.css';
import type { Sequence } from './sequence.ts';
import type { CardLook } from './shown-card.tsx';

/** For the element that has its row's height: the ref that measures it, and the row's number. */
export type RowMeasure = {
  readonly ref: (element: HTMLElement | null) => void;
  readonly at: number;
};

type DayCellProps = {
  readonly day: string;
  readonly stories: number | undefined;
  readonly measure: RowMeasure | undefined;
};

/** A day's heading in the list's grid. */
export function DayCell({ day, stories, measure }: DayCellProps) {
  return (
    <div ref={measure?.ref} data-index={measure?.at} className={css['day']}>
      <DayHeading day={day} stories={stories} />
    </div>
  );
}

type CardCellProps = Omit<CardLook, 'lead'> & {
  readonly sequence: Sequence;
  readonly place: number;
  readonly span: CardSpan;
  /** Only for the first card of a row: all cards of a row have one height. */
  readonly measure: RowMeasure | undefined;
};

/**
 * A card in the list's grid. It stays the same element in whatever row, so it keeps its focus and
 * its picture.
 */
export function CardCell({ sequence, place, span, measure, ...look }: CardCellProps) {
  return (
    <div
      ref={measure?.ref}
      // No row's number once it represents none: an earlier observer may still read it.
      data-index={measure?.at ?? -1}
      className={css['card']}
      data-place={place}
      data-lead={span.lead || undefined}
      data-alone={span.aloneOfTwo || undefined}
      data-of={span.ofThree}
    >
      <FeedCard sequence={sequence} place={place} lead={span.lead} {...look} />
    </div>
  );
}
