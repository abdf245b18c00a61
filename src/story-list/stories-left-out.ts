import type { Card } from '#src/content/bundle/bundle.ts';
import type { Columns } from '#src/content/bundle/columns.ts';
import type { FilterIndex } from '#src/content/order/filter-index.ts';

/**
 * Why this device leaves a story out of lists. A story with both reasons counts for the first: a
 * reader who asks for what they have read does not ask for what they muted.
 */
export const leftOutReasons = ['muted', 'read'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** By story number: a bit for each reason (`leftOutBits`); 0 where lists have the story. */
export type StoriesLeftOut = Uint8Array;

export const leftOutBits: Readonly<Record<LeftOutReason, number>> = { muted: 1, read: 2 };

export type LeftOutCounts = Readonly<Record<LeftOutReason, number>>;
export const noneLeftOut: LeftOutCounts = { muted: 0, read: 0 };
export const isAnyLeftOut = (counts: LeftOutCounts): boolean =>
  leftOutReasons.some((reason) => counts[reason] > 0);

/** An archive, for finding the numbers of stories that are left out. */
export type NumberedStories = {
  readonly columns: Columns;
  readonly index: FilterIndex;
  /** The ids of all stories, joined, in the order of the columns (`idAt`). */
  readonly ids: string;
};

/** What a device leaves out of lists, as it was at one moment. */
export type LeavesOut = {
  /** Why it leaves out the story of a card, if it does. */
  readonly why: (card: Card) => LeftOutReason | undefined;
  /** The same for all stories of an archive. */
  readonly numbers: (stories: NumberedStories) => StoriesLeftOut | Promise<StoriesLeftOut>;
};

/** What a list leaves out. */
export type ListLeftOut = {
  readonly by: StoriesLeftOut;
  /** Reasons whose stories the list has nevertheless, because the reader asked for them. */
  readonly opened?: ReadonlySet<LeftOutReason>;
  /**
   * Stories at the beginning that are before the reader's eyes already: those that were read stay.
   */
  readonly standing?: number;
};

/** Leaves stories out of a list; counts each once among those that are left out. */
export function leaveOut(
  ordered: Int32Array,
  { by, opened, standing = 0 }: ListLeftOut,
): { readonly numbers: Int32Array; readonly leftOut: LeftOutCounts } {
  const applied = leftOutReasons
    .filter((reason) => !opened?.has(reason))
    .reduce((bits, reason) => bits | leftOutBits[reason], 0);
  const numbers = new Int32Array(ordered.length);
  const counts = { ...noneLeftOut };
  let held = 0;
  for (const [at, number] of ordered.entries()) {
    const stays = at < standing ? leftOutBits.read : 0;
    const bits = (by[number] ?? 0) & applied & ~stays;
    const reason = leftOutReasons.find((each) => bits & leftOutBits[each]);
    if (reason) counts[reason] += 1;
    else {
      numbers[held] = number;
      held += 1;
    }
  }
  return { numbers: numbers.slice(0, held), leftOut: counts };
}

/** What is left out for any of several reasons. */
export function joinLeftOut(count: number, parts: readonly StoriesLeftOut[]): StoriesLeftOut {
  const joined = new Uint8Array(count);
  for (const part of parts)
    for (let n = 0; n < count; n += 1) joined[n] = (joined[n] ?? 0) | (part[n] ?? 0);
  return joined;
}
