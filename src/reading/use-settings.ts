import { createContext, use, useSyncExternalStore } from 'react';
import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';

export const SettingsContext = createContext<SettingsStore | undefined>(undefined);

/** The settings of this device and their setter; follows changes in other tabs. */
export function useSettings(): readonly [Settings, SettingsStore['set']] {
  const store = use(SettingsContext);
  if (!store) throw new Error('no SettingsContext');
  return [useSyncExternalStore(store.subscribe, store.get, store.getDefault), store.set];
}
