import { useEffect, useSyncExternalStore } from 'react';
import { useLocation, useNavigationType } from 'react-router';

const never = (): (() => void) => () => undefined;

/**
 * The address's fragment. Empty while the app takes over a page made ahead, which was made without
 * one.
 */
export function useHash(): string {
  const { hash } = useLocation();
  return useSyncExternalStore(
    never,
    () => hash,
    () => '',
  );
}

/**
 * Opens the folded parts around the place that the address's fragment names, and moves reading
 * there, as browsers do when they follow a fragment themselves. `marked`: the place is a report.
 */
export function useFragment(marked: boolean): void {
  const { key } = useLocation();
  const hash = useHash();
  const type = useNavigationType();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a link to the same place is followed again.
  useEffect(() => {
    const place = hash === '' ? null : document.getElementById(hash.slice(1));
    if (!place) return;
    const wasFolded = openAround(place);
    if (marked || wasFolded) place.scrollIntoView({ block: marked ? 'center' : 'start' });
    if (marked || type !== 'POP') place.focus({ preventScroll: true });
  }, [hash, key, marked]);
}

/** Opens every folded part that a place is in. Whether one was closed. */
function openAround(place: Element): boolean {
  let wasFolded = false;
  for (
    let fold = place.parentElement?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  ) {
    wasFolded ||= !fold.open;
    fold.open = true;
  }
  return wasFolded;
}
