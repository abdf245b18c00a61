import type { ActWords } from '../kinds/act-items.ts';

/** An act of this page, to be told for a while. */
export type LatestAct = ActWords & {
  readonly key: string;
  /** Whether the device keeps it after the page is left. */
  readonly isKept: boolean;
};

let latest: LatestAct | undefined;
const listeners = new Set<() => void>();

const changeTo = (act: LatestAct | undefined): void => {
  latest = act;
  for (const listener of listeners) listener();
};

/** What was done last in this page, until it was undone or told long enough. */
export const latestAct = (): LatestAct | undefined => latest;
export const announceAct = (act: LatestAct): void => changeTo(act);

/** Stops telling of an act; of the latest if it is not named. */
export function endLatestAct(key = latest?.key): void {
  if (latest && latest.key === key) changeTo(undefined);
}

export function subscribeToActs(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
