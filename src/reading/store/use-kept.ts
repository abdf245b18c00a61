import { createContext, use, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { DeviceStore, KeptOf } from './device-store.ts';
import type { DeviceTrouble } from './device-trouble.ts';
import type { ItemChange } from './kept-item.ts';
import type { KeptValues, KindName } from './kept-kinds.ts';
import { siteDevice } from './site-device.ts';

/** Another store than the page's own, for tests. */
export const DeviceContext = createContext<DeviceStore | undefined>(undefined);

/** Returns whether the device keeps the changes. */
export type ChangeKept<Kind extends KindName> = (
  changes: readonly ItemChange<KeptValues[Kind]>[],
) => Promise<boolean>;

/** The page's store. */
export const useDevice = (): DeviceStore => use(DeviceContext) ?? siteDevice();

const nothing = (): undefined => undefined;

/**
 * The values of a kind by key, undefined until they were read, and what changes them. Follows
 * changes in other tabs.
 */
export function useKept<Kind extends KindName>(
  kind: Kind,
): readonly [KeptOf<Kind> | undefined, ChangeKept<Kind>] {
  const device = useDevice();
  const kept = useSyncExternalStore(device.subscribe, () => device.peek(kind), nothing);
  useEffect(() => void device.load(kind), [device, kind]);
  const change: ChangeKept<Kind> = useCallback(
    (changes) => device.change(kind, changes),
    [device, kind],
  );
  return [kept, change];
}

/** Why changes last only until the page is left; undefined if they are kept. */
export function useDeviceTrouble(): DeviceTrouble | undefined {
  const device = useDevice();
  return useSyncExternalStore(device.subscribe, device.trouble, nothing);
}
