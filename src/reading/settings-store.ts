import { parseSettings, type Settings } from './settings.ts';
import { siteName, storedText } from './site-names.ts';

/** What they are kept as, see `siteName`; early.js reads it before the first paint. */
const SETTINGS = 'settings';

/**
 * The settings of this device, in localStorage if allowed, otherwise in memory until the page is
 * left. `subscribe` also reports changes in other tabs. No method throws if storage does.
 */
export type SettingsStore = {
  get(): Settings;
  /** The settings of a prerendered page, before the device is known. */
  getDefault(): Settings;
  /** Returns whether the device keeps the change. */
  set(change: Partial<Settings>): boolean;
  subscribe(listener: () => void): () => void;
};

export function createSettingsStore(): SettingsStore {
  let stored = readSettingsText();
  let current = parseSettings(stored);
  const listeners = new Set<() => void>();
  const changeTo = (settings: Settings): void => {
    current = settings;
    for (const listener of listeners) listener();
  };
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === siteName(SETTINGS) || key === null) changeTo(parseSettings(newValue));
  };
  /** Another tab may have changed them while nobody listened here. */
  const readAgain = (): void => {
    const now = readSettingsText();
    if (now !== stored) current = parseSettings(now);
    stored = now;
  };
  return {
    get: () => current,
    getDefault: () => parseSettings(null),
    set: (change) => {
      changeTo({ ...current, ...change });
      const text = JSON.stringify(current);
      writeSettingsText(text);
      stored = readSettingsText();
      return stored === text;
    },
    subscribe: (listener) => {
      if (listeners.size === 0) {
        addEventListener('storage', onStorage);
        readAgain();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', onStorage);
      };
    },
  };
}

/** The stored settings as they are; null if there are none. */
export function readSettingsText(): string | null {
  try {
    return storedText(localStorage, SETTINGS);
  } catch {
    return null;
  }
}

/** Stores settings, if the device lets it. */
export function writeSettingsText(value: string): void {
  try {
    localStorage.setItem(siteName(SETTINGS), value);
  } catch {
    // Storage is denied or full: the choice lasts until the page is left.
  }
}
