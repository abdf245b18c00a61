import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** How far each key moves: rows of the list, and controls of a row. */
const moves: Readonly<Record<string, readonly [rows: number, controls: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [Number.NEGATIVE_INFINITY, 0],
  End: [Number.POSITIVE_INFINITY, 0],
};

type OneTabStop = {
  readonly ref: RefObject<HTMLUListElement | null>;
  onKeyDown(event: KeyboardEvent): void;
  onFocus(): void;
};

/**
 * One tab stop for all links of a list: the one that had the focus last, at first the first. Arrow
 * keys, Home and End move between rows, left and right inside one. The attributes are set in the
 * page and not by React, so that a list of hundreds is not rendered at each key; without scripts
 * every link is a stop.
 */
export function useOneTabStop(): OneTabStop {
  const ref = useRef<HTMLUListElement>(null);
  const stop = useRef<Element>(null);

  const settle = (): void => {
    const links = [...(ref.current?.querySelectorAll('a') ?? [])];
    const current = links.find((link) => link === stop.current) ?? links[0];
    for (const link of links) link.tabIndex = link === current ? 0 : -1;
  };
  // After each render: rows come and go.
  useLayoutEffect(settle);

  return {
    ref,
    onFocus: () => {
      stop.current = document.activeElement;
      settle();
    },
    onKeyDown: (event) => {
      const move = moves[event.key];
      if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const rows = [...(ref.current?.children ?? [])].map((row) => [...row.querySelectorAll('a')]);
      const here = rows.flat().find((link) => link === document.activeElement);
      if (!here) return;
      const at = rows.findIndex((row) => row.includes(here));
      const within = (to: number, length: number) => Math.max(0, Math.min(length - 1, to));
      const row = rows[within(at + move[0], rows.length)] ?? [];
      // In a page from right to left, the arrow to the left goes on.
      const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
      const column = rows[at]?.indexOf(here) ?? 0;
      row[within(column + move[1] * forward, row.length)]?.focus();
      event.preventDefault();
    },
  };
}
