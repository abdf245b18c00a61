import { use, useEffect, useRef } from 'react';
import type { Figure } from '#src/evidence/carried-words.ts';
import { t } from '#src/messages/messages.ts';
import type { Density } from '#src/reading/settings.ts';
import { AppContext } from '../../app-context.ts';
import { showList } from '../../left-out/list-on-page.ts';
import { beyondFront } from '../load-beyond-front.ts';
import type { VisibleRows } from '../window/row-window-options.ts';
import { useListRows } from '../window/use-list-rows.ts';
import { CardCell, DayCell } from './feed-cell.tsx';
import css from './feed-list.module.css';
import type { FeedRows } from './feed-rows.ts';
import type { Sequence } from './sequence.ts';

/**
 * Cards to request below those in the page, so that they are there when their rows are made: about
 * as many as two windows have.
 */
const AHEAD = 24;

type FeedListProps = {
  readonly sequence: Sequence;
  readonly density: Density;
  readonly byDay: boolean;
  /** The whole list is of a day named above it: cards show only the hour. */
  readonly oneDay?: boolean;
  /**
   * Only some hundred rows around the window are in the page; without it all are, which is for
   * short lists.
   */
  readonly windowed: boolean;
  /** What the list is ordered by, if its cards show that. */
  readonly figure?: Figure | undefined;
};

/**
 * A feed of any length: rows that were made stay in the page, up to some hundred, and the reader's
 * position survives navigation.
 */
export function FeedList({ sequence, density, oneDay, windowed, figure, ...props }: FeedListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Headlines have their dates in a column.
  const byDay = props.byDay && density !== 'headlines';
  const { rows, rowWindow } = useListRows(list, sequence, { density, byDay, windowed });
  const visible = rowWindow?.visible();
  const shown = shownRows(visible, rows);
  // A feed may own articles alone: under day headings it is none.
  const feed = windowed && !byDay ? { role: 'feed', 'aria-label': t('site.storyList') } : undefined;

  useEffect(() => showList(sequence), [sequence]);
  const app = use(AppContext);
  const last =
    shown.flatMap(({ row }) => (row.row === 'cards' ? row.cards : [])).at(-1)?.place ?? 0;
  useEffect(() => {
    if (app && rowWindow?.isScrolling)
      void beyondFront()?.askForCards(app, sequence, last + 1, last + 1 + AHEAD);
  }, [app, rowWindow, sequence, last]);
  return (
    <div
      ref={list}
      {...feed}
      className={css['list']}
      data-density={density}
      data-windowed={windowed || undefined}
      style={visible && { paddingTop: visible.before, paddingBottom: visible.after }}
    >
      {shown.flatMap(({ at, row, isFar }) => {
        const measure = rowWindow?.measure;
        if (row.row === 'day')
          return (
            <DayCell key={row.day} day={row.day} stories={row.stories} measure={measure} at={at} />
          );
        return row.cards.map((card, first) => (
          <CardCell
            key={card.place}
            {...card}
            sequence={sequence}
            windowed={windowed}
            isFar={isFar}
            measure={first === 0 ? measure : undefined}
            at={first === 0 ? at : -1}
            density={density}
            level={byDay ? 3 : 2}
            byDay={byDay || oneDay === true}
            figure={figure}
          />
        ));
      })}
    </div>
  );
}

/** The rows for the page with their numbers; all of them while `visible` is undefined. */
function shownRows(visible: VisibleRows | undefined, rows: FeedRows) {
  const { first, last } = visible?.near ?? { first: 0, last: rows.length };
  const numbers = visible?.rows.map(({ index }) => index) ?? [...Array(rows.length).keys()];
  return numbers
    .filter((at) => at < rows.length)
    .map((at) => ({ at, row: rows.at(at), isFar: at < first || at > last }));
}
