import type { VirtualItem } from '@tanstack/virtual-core';
import { use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Density } from '#src/reading/settings.ts';
import { AppContext } from '../../app-context.ts';
import { beyondFront } from '../load-beyond-front.ts';
import type { VisibleRows } from '../window/row-window-options.ts';
import { useFeedPlace, useReturnPlace } from '../window/use-feed-place.ts';
import { useRowWindow } from '../window/use-row-window.ts';
import { CardCell, DayCell } from './feed-cell.tsx';
import css from './feed-list.module.css';
import { type FeedRows, feedRows } from './feed-rows.ts';
import type { Sequence } from './sequence.ts';
import { useAcross } from './use-across.ts';

/** Assumed height of a row, in pixels, until it is measured. */
const estimates: Readonly<Record<Density | 'day' | 'lead', number>> = {
  cards: 420,
  compact: 150,
  headlines: 64,
  day: 72,
  lead: 440,
};

/**
 * Cards to request below those in the page, so that they are there when their rows are made: about
 * as many as the page has.
 */
const AHEAD = 24;

/** Measured rows by history entry, so that going back restores the list's height at once. */
const measured = new Map<string, VirtualItem[]>();

type FeedListProps = {
  readonly sequence: Sequence;
  readonly density: Density;
  readonly byDay: boolean;
  /** The whole list is of a day named above it: cards show only the hour. */
  readonly oneDay?: boolean;
  /**
   * Only the rows near the window are in the page; without it all are, which is for short lists.
   */
  readonly windowed: boolean;
};

/**
 * A feed of any length: only the rows near the window are in the page, and the reader's position
 * survives navigation.
 */
export function FeedList({ sequence, density, byDay, oneDay = false, windowed }: FeedListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  const target = useReturnPlace();
  const across = useAcross(density);
  const rows = useMemo(
    () => feedRows(sequence, { across, byDay, leads: density === 'cards' }),
    [sequence, across, byDay, density],
  );
  // Each density has its own heights; its first row identifies it. A new function makes the list
  // read every row again.
  const keyOf = useCallback(
    (at: number) => rows.keyAt(at) * 10_000 + across * 1000 + estimates[density],
    [rows, across, density],
  );
  const [margin, setMargin] = useState(0);
  const rowWindow = useRowWindow(windowed, list, {
    count: rows.length,
    estimate: (at) => {
      const kind = rows.kindAt(at);
      return estimates[kind === 'cards' ? density : kind];
    },
    keyOf,
    margin,
    measured: target ? (measured.get(key) ?? []) : [],
  });

  // Notices and active filters above the list come and go. Scrolling does not wait for the
  // measurement.
  useLayoutEffect(() => {
    if (list.current && !rowWindow?.isScrolling)
      setMargin(Math.round(list.current.getBoundingClientRect().top + scrollY));
  });

  useLayoutEffect(
    () => () => void (rowWindow && measured.set(key, rowWindow.measured())),
    [key, rowWindow],
  );

  const scrollTo = useCallback(
    (place: number) => rowWindow?.scrollTo(rows.rowOf(place)),
    [rowWindow, rows],
  );
  useFeedPlace(list, target, scrollTo);

  // The measured elements stay when rows are laid out again, but represent other rows then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout is what changes the rows.
  useLayoutEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])
      rowWindow?.measure(row);
  }, [rowWindow, rows]);

  const { shown, before, after } = visibleRows(rowWindow?.visible(), rows);

  const app = use(AppContext);
  const last =
    shown.flatMap(([, row]) => (row.row === 'cards' ? row.cards : [])).at(-1)?.place ?? 0;
  useEffect(() => {
    if (app && rowWindow?.isScrolling)
      void beyondFront()?.askForCards(app, sequence, last + 1, last + 1 + AHEAD);
  }, [app, rowWindow, sequence, last]);
  return (
    <div
      ref={list}
      className={css['list']}
      data-density={density}
      style={rowWindow && { paddingTop: before, paddingBottom: after }}
    >
      {shown.flatMap(([at, row]) => {
        const measure = rowWindow && { ref: rowWindow.measure, at };
        if (row.row === 'day')
          return <DayCell key={row.day} day={row.day} stories={row.stories} measure={measure} />;
        return row.cards.map(({ place, ...span }, first) => (
          <CardCell
            key={place}
            sequence={sequence}
            place={place}
            span={span}
            measure={first === 0 ? measure : undefined}
            density={density}
            level={byDay ? 3 : 2}
            byDay={byDay || oneDay}
          />
        ));
      })}
    </div>
  );
}

/** The rows for the page with their numbers; all of them while `visible` is undefined. */
function visibleRows(visible: VisibleRows | undefined, rows: FeedRows) {
  const numbers = visible?.rows.map(({ index }) => index) ?? [...Array(rows.length).keys()];
  const shown = numbers.filter((at) => at < rows.length).map((at) => [at, rows.at(at)] as const);
  return { shown, before: visible?.before, after: visible?.after };
}
