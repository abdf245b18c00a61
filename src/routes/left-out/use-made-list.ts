import { useQueryClient } from '@tanstack/react-query';
import { use, useCallback, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { Card } from '#src/content/bundle/bundle.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import type { LeftOutReason } from '#src/story-list/stories-left-out.ts';
import { keepList, type MadeList, madeList } from './made-lists.ts';

/** Milliseconds to wait for a device that does not say what it keeps. */
const DEVICE_MS = 3000;

const nothing: MadeList = { leavesOut: undefined, opened: new Set() };

export type ListHere = MadeList & {
  /** The device has not said yet what lists leave out. */
  readonly isComing: boolean;
  /** The page was prerendered: its first stories are before the reader’s eyes. */
  readonly isLate: boolean;
  /** Makes the list anew with what it leaves out for a reason. */
  open(reason: LeftOutReason): void;
};

/**
 * What the list at this place of the history leaves out: decided once, when the list is made, and
 * anew when the reader changes whether read stories are hidden.
 */
export function useMadeList(): ListHere {
  const { key, pathname } = useLocation();
  const client = useQueryClient();
  const parts = use(CardPartsContext);
  const [{ hideRead }] = useSettings();
  const [, render] = useState<MadeList>();
  const [hasWaited, setWaited] = useState(false);
  const place = `${key} ${hideRead}`;
  const [late] = useState(() =>
    parts || !client.getQueryData(pageKey(pathname)) ? undefined : place,
  );
  // The device follows a change of the setting a moment later.
  if (parts?.hidesRead === hideRead && !madeList(place))
    keepList(place, { ...nothing, leavesOut: parts.leavesOut });
  const list = madeList(place);
  const isComing = list === undefined && hideRead && !hasWaited;
  useEffect(() => {
    if (!isComing) return;
    const timer = setTimeout(() => setWaited(true), DEVICE_MS);
    return () => clearTimeout(timer);
  }, [isComing]);
  const { leavesOut, opened } = list ?? nothing;
  const open = useCallback(
    (reason: LeftOutReason) => {
      const changed = { leavesOut, opened: new Set([...opened, reason]) };
      keepList(place, changed);
      render(changed);
    },
    [place, leavesOut, opened],
  );
  return { leavesOut, opened, isComing, isLate: late === place, open };
}

/**
 * The cards with which a list begins. A list that leaves stories out waits for the archive, which
 * knows them all; but cards that came with the page stay.
 */
export const frontOf = (
  { leavesOut, isComing, isLate }: ListHere,
  front: readonly Card[] | undefined,
): readonly Card[] | undefined => ((leavesOut || isComing) && !isLate ? undefined : front);
