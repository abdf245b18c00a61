import type { LeavesOut, LeftOutReason } from '#src/story-list/stories-left-out.ts';

/** What a list leaves out, decided when it was made. */
export type MadeList = {
  readonly leavesOut: LeavesOut | undefined;
  /** Reasons whose stories the reader asked to see in it. */
  readonly opened: ReadonlySet<LeftOutReason>;
};

/** Lists to remember: a reader hardly goes further back. */
const KEPT = 50;

/** By the key of their place in the session’s history; the one made longest ago first. */
const lists = new Map<string, MadeList>();

/**
 * The list that was made at a place in the history. Whoever comes back finds the same list: what
 * was read in between is still in it, where it was.
 */
export const madeList = (key: string): MadeList | undefined => lists.get(key);

export function keepList(key: string, list: MadeList): void {
  lists.delete(key);
  lists.set(key, list);
  for (const old of [...lists.keys()].slice(0, -KEPT)) lists.delete(old);
}

/** Forgets what other lists than that of one entry of the history leave out: mutes changed. */
export function forgetOtherLists(key: string): void {
  for (const place of [...lists.keys()]) if (!place.startsWith(`${key} `)) lists.delete(place);
}
