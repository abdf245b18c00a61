import { useSyncExternalStore } from 'react';

/** Time passing does not update the page: its words on time were right when it was opened. */
const subscribe = () => () => undefined;
const opened = new Date();

/**
 * When the page was opened, by the reader's clock. Undefined in a prerendered page until hydration.
 */
export const useNow = (): Date | undefined =>
  useSyncExternalStore(
    subscribe,
    () => opened,
    () => undefined,
  );
