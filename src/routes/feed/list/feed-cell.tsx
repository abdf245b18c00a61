import { memo } from 'react';
import { DayHeading } from '#src/components/story/day-heading.tsx';
import type { CardSpan } from './card-span.ts';
import { FeedCard } from './feed-card.tsx';
import css from './feed-list.module.css';
import type { Sequence } from './sequence.ts';
import type { CardLook } from './shown-card.tsx';

/** For the element that has its row's height: the ref that measures it, and the row's number. */
type RowMeasure = {
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  readonly at: number;
};

type DayCellProps = RowMeasure & { readonly day: string; readonly stories: number | undefined };

/** A day's heading in the list's grid. */
export function DayCell({ day, stories, measure, at }: DayCellProps) {
  return (
    <div ref={measure} data-index={measure && at} className={css['day']}>
      <DayHeading day={day} stories={stories} />
    </div>
  );
}

type CardCellProps = Omit<CardLook, 'number' | 'of'> &
  CardSpan &
  RowMeasure & {
    readonly sequence: Sequence;
    /** Only a part of the list is in the page: cards tell their numbers, and rows are measured. */
    readonly windowed: boolean;
    /** Kept in the page, but not near the window. */
    readonly isFar: boolean;
  };

/**
 * A card in the list's grid. It stays the same element in whatever row, so it keeps its focus and
 * its picture. Only the first card of a row is measured: all cards of a row have one height, and
 * the others have the number -1, as an earlier observer may still read it.
 */
export const CardCell = memo(
  ({ sequence, windowed, isFar, aloneOfTwo, ofThree, measure, at, ...look }: CardCellProps) => {
    // A line has the whole width, and three in a row are the rule.
    const isLine = look.density === 'headlines';
    return (
      <div
        ref={measure}
        data-index={windowed ? at : undefined}
        className={css['card']}
        data-place={look.place}
        data-alone={aloneOfTwo && !isLine ? '' : undefined}
        data-of={ofThree === 3 || isLine ? undefined : ofThree}
        data-far={isFar || undefined}
      >
        <FeedCard
          sequence={sequence}
          number={sequence.before + look.place + 1}
          of={windowed ? sequence.before + sequence.length + sequence.after : undefined}
          {...look}
        />
      </div>
    );
  },
);
