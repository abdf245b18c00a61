import { useSyncExternalStore } from 'react';

/** The page is not told of time passing: what it says of time was true when it was opened. */
const subscribe = () => () => undefined;
const opened = new Date();

/**
 * When the page was opened, by the reader's clock. Undefined in a page made ahead of time and until
 * the browser has taken it over.
 */
export const useNow = (): Date | undefined =>
  useSyncExternalStore(
    subscribe,
    () => opened,
    () => undefined,
  );
