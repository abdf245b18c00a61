import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Density } from '#src/reading/settings.ts';
import css from './feed-list.module.css';
import { FeedRowView } from './feed-row.tsx';
import { type FeedRow, feedRows, rowOfPlace } from './feed-rows.ts';
import type { Sequence } from './sequence.ts';
import { useAcross } from './use-across.ts';
import { useCards } from './use-cards.ts';
import { useFeedPlace, useReturnPlace } from './use-feed-place.ts';

/** Heights, in pixels, that a row is taken to have until it has been seen. */
const estimates: Readonly<Record<Density | 'day' | 'lead', number>> = {
  cards: 420,
  compact: 150,
  headlines: 64,
  day: 72,
  lead: 440,
};

/** Measured rows by history entry, so that a list that is come back to has its height at once. */
const measured = new Map<string, VirtualItem[]>();

type FeedListProps = {
  readonly sequence: Sequence;
  readonly density: Density;
  readonly byDay: boolean;
  /** Level of the cards' headings where no day heading stands above them. */
  readonly level: 2 | 3;
};

/** A feed of any length: only the rows near the window are in the page, and the reader's place survives going and coming. */
export function FeedList({ sequence, density, byDay, level }: FeedListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  const target = useReturnPlace();
  const across = useAcross(density);
  const rows = useMemo(
    () => feedRows(sequence, { across, byDay, leads: density === 'cards' }),
    [sequence, across, byDay, density],
  );
  const [margin, setMargin] = useState(0);
  const virtualizer = useWindowVirtualizer<HTMLDivElement>({
    count: rows.length,
    estimateSize: (at) => estimate(rows[at], density),
    getItemKey: (at) => `${density}${across}${rows[at]?.key ?? at}`,
    overscan: 4,
    scrollMargin: margin,
    initialMeasurementsCache: target ? (measured.get(key) ?? []) : [],
  });

  useLayoutEffect(() => {
    const top = list.current ? list.current.getBoundingClientRect().top + scrollY : 0;
    setMargin(Math.round(top));
  }, []);

  useLayoutEffect(() => () => void measured.set(key, virtualizer.takeSnapshot()), [key, virtualizer]);

  const scrollTo = useCallback(
    (place: number) => virtualizer.scrollToIndex(rowOfPlace(rows, place), { align: 'start' }),
    [virtualizer, rows],
  );
  useFeedPlace(list, target, scrollTo);

  const items = virtualizer.getVirtualItems();
  const places = items.flatMap(({ index }) => placesOf(rows[index]));
  const cardOf = useCards(sequence, places);
  const before = (items[0]?.start ?? margin) - margin;
  const after = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);

  return (
    <div
      ref={list}
      className={css['list']}
      data-across={across}
      style={{ paddingTop: before, paddingBottom: Math.max(0, after) }}
    >
      {items.map(({ index, key: rowKey }) => {
        const row = rows[index];
        return row ? (
          <div key={rowKey} ref={virtualizer.measureElement} data-index={index} className={css['row']}>
            <FeedRowView row={row} density={density} level={byDay ? 3 : level} byDay={byDay} cardOf={cardOf} />
          </div>
        ) : null;
      })}
    </div>
  );
}

function estimate(row: FeedRow | undefined, density: Density): number {
  if (row?.row === 'day') return estimates.day;
  return row?.lead ? estimates.lead : estimates[density];
}

const placesOf = (row: FeedRow | undefined): number[] =>
  row?.row === 'cards' ? Array.from({ length: row.count }, (_, at) => row.first + at) : [];
