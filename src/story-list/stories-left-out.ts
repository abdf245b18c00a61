/**
 * Why this device leaves a story out of lists. A story with both reasons counts for the first: a
 * reader who asks for what they have read does not ask for what they muted.
 */
export const leftOutReasons = ['muted', 'read'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export const leftOutBits: Readonly<Record<LeftOutReason, number>> = { muted: 1, read: 2 };

/** By story number: a bit for each reason (`leftOutBits`); 0 where lists have the story. */
export type StoriesLeftOut = Uint8Array;

/** Places of a list by the reason that leaves them out. */
export type LeftOutPlaces = Readonly<Record<LeftOutReason, readonly number[]>>;

type LeavingOut = {
  /** The reasons against the story at a place, as bits. */
  readonly bitsAt: (place: number) => number;
  /** Reasons whose stories the list has nevertheless, because the reader asked for them. */
  readonly opened: ReadonlySet<LeftOutReason>;
  /**
   * Stories at the beginning that are before the reader's eyes already: those that were read stay.
   */
  readonly standing?: number;
};

/**
 * The places that a list of a length keeps, and those that it leaves out, each under one reason.
 * Muted stories that are shown nevertheless are under theirs too: a list says that they are there.
 */
export function leaveOut(
  length: number,
  { bitsAt, opened, standing = 0 }: LeavingOut,
): { readonly kept: Int32Array; readonly leftOut: LeftOutPlaces } {
  const applied = leftOutReasons.filter((reason) => !opened.has(reason));
  const kept = new Int32Array(length);
  const leftOut: Record<LeftOutReason, number[]> = { muted: [], read: [] };
  let held = 0;
  for (let place = 0; place < length; place += 1) {
    const bits = bitsAt(place) & (place < standing ? ~leftOutBits.read : ~0);
    const reason = bits === 0 ? undefined : applied.find((each) => bits & leftOutBits[each]);
    if (reason) leftOut[reason].push(place);
    else {
      if (bits & leftOutBits.muted) leftOut.muted.push(place);
      kept[held] = place;
      held += 1;
    }
  }
  return { kept: kept.slice(0, held), leftOut };
}
