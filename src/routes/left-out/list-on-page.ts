import type { Sequence } from '../feed/list/sequence.ts';

let current: Sequence | undefined;

/** The list that the page shows, for what is done to many of its stories; undefined without one. */
export const listOnPage = (): Sequence | undefined => current;

/** Returns what takes it away again. */
export function showList(sequence: Sequence): () => void {
  current = sequence;
  return () => {
    if (current === sequence) current = undefined;
  };
}
