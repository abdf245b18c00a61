import { use, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { ListHere } from '#src/components/device/list-here.ts';
import { pageKey } from '#src/queries/page-key.ts';
import { useSettings } from '#src/reading/use-settings.ts';
import { useApp } from '../app-context.ts';

/** Milliseconds to wait for a device that does not say what it keeps. */
const DEVICE_MS = 3000;

export type ListState = {
  /** What the list at this place of the history leaves out; undefined until the device says so. */
  readonly list: ListHere | undefined;
  /**
   * The list waits for that. Otherwise it is shown as everybody has it, and what of it was read
   * stays.
   */
  readonly isComing: boolean;
};

export function useListHere(): ListState {
  const { key, pathname } = useLocation();
  const { client } = useApp();
  const parts = use(CardPartsContext);
  const [{ hideRead }] = useSettings();
  const [hasWaited, setWaited] = useState(false);
  const [atFirst] = useState(() => ({
    isLate: !parts && (!hideRead || client.getQueryData(pageKey(pathname)) !== undefined),
  }));
  const isComing = !parts && !atFirst.isLate && !hasWaited;
  useEffect(() => {
    if (!isComing) return;
    const timer = setTimeout(() => setWaited(true), DEVICE_MS);
    return () => clearTimeout(timer);
  }, [isComing]);
  return { list: parts?.listAt(key, atFirst.isLate), isComing };
}
