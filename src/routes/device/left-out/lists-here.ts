import type { FoundLeftOut, ListHere } from '#src/components/device/list-here.ts';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { ReadMarks } from '#src/reading/marks/read-marks.ts';
import { showMuted } from '#src/reading/mutes/shown-muted.ts';
import {
  type LeftOutReason,
  leftOutBits,
  leftOutReasons,
} from '#src/story-list/stories-left-out.ts';
import type { Mutes } from '../mutes/use-mutes.ts';
import type { FindLeftOut } from './found-left-out.ts';
import { frontWithout } from './front-without.ts';
import { type MadeList, madeList } from './made-lists.ts';

type KnownHere = {
  readonly mutes: Mutes;
  readonly marks: ReadMarks;
  readonly hideRead: boolean;
  readonly find: FindLeftOut;
  /** What the reader asked to see of a list changed. */
  readonly onOpened: () => void;
};

const sets = new Map<string, ReadonlySet<LeftOutReason>>();

/** Of the same reasons always the same set, for what compares it. */
function sameSet(reasons: readonly LeftOutReason[]): ReadonlySet<LeftOutReason> {
  const key = reasons.join(' ');
  const set = sets.get(key) ?? new Set(reasons);
  sets.set(key, set);
  return set;
}

/** What lists leave out on this device as it is now; see `CardParts`. */
export const listsHere =
  (known: KnownHere) =>
  (key: string, isLate: boolean): ListHere => {
    const { mutes, marks, hideRead } = known;
    const leavesOut = hideRead || mutes.active.length > 0;
    const made = madeList(key, hideRead, (isFirst) => ({
      marks: hideRead ? marks : undefined,
      stands: (isLate && isFirst) || !leavesOut,
    }));
    return listHere(known, made);
  };

function listHere({ mutes, find, onOpened }: KnownHere, made: MadeList): ListHere {
  const isOpened = { muted: mutes.areShown(), read: made.showsRead };
  const list: ListHere = {
    leavesOut: made.marks !== undefined || mutes.active.length > 0,
    stands: made.stands,
    opened: sameSet(leftOutReasons.filter((reason) => isOpened[reason])),
    open: (reason, isShown) => {
      if (reason === 'muted') showMuted(isShown ? location.pathname : undefined);
      else {
        made.showsRead = isShown;
        onOpened();
      }
    },
    find: (archive) => find(made, mutes.active, archive),
    findIn: (cards) => findInCards(cards, mutes, made),
    frontOf: (front) => frontWithout(front, { list, mutes, marks: made.marks }),
  };
  return list;
}

function findInCards(
  cards: readonly Card[],
  { test }: Pick<Mutes, 'test'>,
  { marks }: Pick<MadeList, 'marks'>,
): FoundLeftOut {
  const muted = cards.map(test);
  return {
    by: Uint8Array.from(
      cards,
      (card, at) =>
        (muted[at]?.length ? leftOutBits.muted : 0) | (marks?.isRead(card) ? leftOutBits.read : 0),
    ),
    mutesOf: (numbers) => [...new Set(numbers.flatMap((number) => muted[number] ?? []))],
  };
}
