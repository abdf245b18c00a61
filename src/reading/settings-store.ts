import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';

/**
 * The settings of this device. They live in localStorage where that is allowed, and in memory,
 * until the page is left, where it is not. `subscribe` also hears of changes in other tabs. Every
 * method is safe when storage throws.
 */
export type SettingsStore = {
  get(): Settings;
  /** What a page made ahead of time was made for, before anything is known of the device. */
  getDefault(): Settings;
  set(change: Partial<Settings>): void;
  subscribe(listener: () => void): () => void;
};

/** Opens the settings as this device has them now. */
export function createSettingsStore(): SettingsStore {
  let current = parseSettings(readStored());
  const listeners = new Set<() => void>();
  const changeTo = (settings: Settings): void => {
    current = settings;
    for (const listener of listeners) listener();
  };
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (key === SETTINGS_KEY || key === null) changeTo(parseSettings(newValue));
  };
  return {
    get: () => current,
    getDefault: () => parseSettings(null),
    set: (change) => {
      changeTo({ ...current, ...change });
      writeStored(JSON.stringify(current));
    },
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', onStorage);
      };
    },
  };
}

function readStored(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
}

function writeStored(value: string): void {
  try {
    localStorage.setItem(SETTINGS_KEY, value);
  } catch {
    // Storage is denied or full: the choice holds until the page is left.
  }
}
