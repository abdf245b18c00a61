import { useSyncExternalStore } from 'react';
import type { Density } from '#src/reading/settings.ts';

/**
 * Widths for more cards side by side; in em, so that larger text means fewer. Keep equal to
 * feed-list.module.css.
 */
const medium = '(min-width: 40em)';
const wide = '(min-width: 75em)';

function subscribe(listener: () => void): () => void {
  const queries = [matchMedia(medium), matchMedia(wide)];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

const widthClass = (): number => [medium, wide].filter((query) => matchMedia(query).matches).length;

const acrossByDensity: Readonly<Record<Density, readonly [number, number, number]>> = {
  cards: [1, 2, 3],
  compact: [1, 1, 2],
  headlines: [1, 1, 1],
};

/** How many cards of a density are side by side in this window. */
export function useAcross(density: Density): number {
  const width = useSyncExternalStore(subscribe, widthClass, () => 0);
  return acrossByDensity[density][width] ?? 1;
}
