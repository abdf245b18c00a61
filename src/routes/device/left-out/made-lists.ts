import type { ReadMarks } from '#src/reading/marks/read-marks.ts';

/** What was decided of a list when it was made. */
export type MadeList = {
  /** The setting by which it was made. */
  readonly hideRead: boolean;
  /** What was read by then; undefined if the list has what was read. */
  readonly marks: ReadMarks | undefined;
  /** See `ListHere`. */
  readonly stands: boolean;
  /** Whether the reader asked to see what they have read. */
  showsRead: boolean;
};

/** Lists to remember: a reader hardly goes further back. */
const KEPT = 50;

/** By the key of their place in the session’s history; the one made longest ago first. */
const lists = new Map<string, MadeList>();

/**
 * The list that was made at a place in the history by a setting, or that `make` makes now. Whoever
 * comes back finds the same list: what was read in between is still in it, where it was.
 */
export function madeList(
  key: string,
  hideRead: boolean,
  make: (isFirst: boolean) => Omit<MadeList, 'hideRead' | 'showsRead'>,
): MadeList {
  const known = lists.get(key);
  if (known?.hideRead === hideRead) return known;
  const made = { ...make(known === undefined), hideRead, showsRead: false };
  lists.delete(key);
  lists.set(key, made);
  for (const old of [...lists.keys()].slice(0, -KEPT)) lists.delete(old);
  return made;
}
