import type { VirtualItem } from '@tanstack/virtual-core';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import type { Density } from '#src/reading/settings.ts';
import { feedRows } from '../list/feed-rows.ts';
import type { Sequence } from '../list/sequence.ts';
import { useAcross } from '../list/use-across.ts';
import { useFeedPlace, useReturnPlace, useSameStory } from './use-feed-place.ts';
import { useRowWindow } from './use-row-window.ts';

/** Assumed height of a row, in pixels, until it is measured. */
const estimates: Readonly<Record<Density | 'day', number>> = {
  cards: 210,
  compact: 112,
  headlines: 40,
  day: 72,
};

/** Cards in the page at most, if the list has a window. */
const MOST_CARDS = 300;

/** Measured rows by history entry, so that going back restores the list's height at once. */
const measured = new Map<string, VirtualItem[]>();

export type ListLayout = {
  readonly density: Density;
  readonly byDay: boolean;
  /** Whether only some rows are in the page. */
  readonly windowed: boolean;
};

/**
 * The rows of a list that fits this window, and which of them are in the page: undefined for all.
 * Keeps and restores the reader's place in it.
 */
export function useListRows(
  list: RefObject<HTMLElement | null>,
  sequence: Sequence,
  { density, byDay, windowed }: ListLayout,
) {
  const { key } = useLocation();
  const target = useReturnPlace();
  const across = useAcross(density);
  const rows = useMemo(() => feedRows(sequence, { across, byDay }), [sequence, across, byDay]);
  // Each density has its own heights; its first row identifies it. A new function makes the list
  // read every row again.
  const keyOf = useCallback(
    (at: number) => rows.keyAt(at) * 10_000 + across * 1000 + estimates[density],
    [rows, across, density],
  );
  const [margin, setMargin] = useState(0);
  const rowWindow = useRowWindow(windowed, list, {
    count: rows.length,
    estimate: (at) => estimates[rows.kindAt(at) === 'day' ? 'day' : density],
    keyOf,
    margin,
    layout: `${key} ${density} ${across}`,
    most: Math.floor(MOST_CARDS / across),
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
  useSameStory(list, sequence, scrollTo);

  // The measured elements stay when rows are laid out again, but represent other rows then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout is what changes the rows.
  useLayoutEffect(() => {
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])
      rowWindow?.measure(row);
  }, [rowWindow, rows]);

  return { rows, rowWindow };
}
