import { useMemo } from 'react';
import type { FoundLeftOut, LeftOutHere } from '#src/components/device/list-here.ts';
import { leaveOut } from '#src/story-list/stories-left-out.ts';
import type { Archive } from '../feed/archive/archive.ts';
import { placesOf, type Sequence } from '../feed/list/sequence.ts';
import type { ListState } from './use-list-here.ts';

type Found = {
  readonly found: FoundLeftOut | undefined;
  /** Until it is found, a list that has nothing to show yet waits. */
  readonly isFinding: boolean;
};

/** What a list leaves out of the archive that it is computed from, once the archive is here. */
export function findHere({ list, isComing }: ListState, archive: Archive | undefined): Found {
  if (!list?.leavesOut) return { found: undefined, isFinding: isComing };
  const found = archive && list.find(archive);
  return { found, isFinding: !found };
}

export type ShownList = {
  readonly sequence: Sequence;
  readonly leftOut: LeftOutHere;
};

type Standing = {
  readonly found: FoundLeftOut | undefined;
  /** Stories at its beginning that came before the device was known. */
  readonly standing: number;
};

const nothing: LeftOutHere = { counts: { muted: 0, read: 0 }, by: [] };

/** A list without the stories that this device leaves out of it. */
export function useShownList(
  whole: Sequence | undefined,
  { list }: ListState,
  { found, standing }: Standing,
): ShownList | undefined {
  const { opened, stands = false, leavesOut } = list ?? {};
  // A list of cards is short: it is looked through whenever the device changes.
  const findIn = whole?.stored ? undefined : list?.findIn;
  return useMemo(() => {
    const known = whole?.stored ? found : whole && findIn?.(whole.cards);
    if (!(whole && leavesOut && known && opened))
      return whole && { sequence: whole, leftOut: nothing };
    const numbers = whole.stored?.numbers;
    const numberAt = (place: number): number => numbers?.[place] ?? place;
    const { kept, leftOut } = leaveOut(whole.length, {
      bitsAt: (place) => known.by[numberAt(place)] ?? 0,
      opened,
      standing: stands ? standing : 0,
    });
    // In a list that stands before the reader’s eyes, cards hide themselves.
    const keepsAll = kept.length === whole.length || (stands && !numbers);
    return {
      sequence: keepsAll ? whole : placesOf(whole, kept),
      leftOut: {
        counts: { muted: leftOut.muted.length, read: leftOut.read.length },
        by: known.mutesOf(leftOut.muted.map(numberAt)),
      },
    };
  }, [whole, leavesOut, opened, stands, standing, found, findIn]);
}
