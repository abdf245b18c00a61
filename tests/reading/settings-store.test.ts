import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_KEY } from '#src/reading/settings.ts';
import { createSettingsStore } from '#src/reading/settings-store.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});
afterEach(() => void vi.unstubAllGlobals());

test('what another tab changed before this one listens is not lost', () => {
  const store = createSettingsStore();
  expect(store.get().theme).toBe('system');
  kept.set(SETTINGS_KEY, '{"theme":"dark"}');
  store.subscribe(() => undefined);
  expect(store.get().theme).toBe('dark');
});

test('a choice that could not be stored stays when the page listens again', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('denied');
    },
  });
  const store = createSettingsStore();
  store.subscribe(() => undefined)();
  store.set({ theme: 'dark' });
  store.subscribe(() => undefined);
  expect(store.get().theme).toBe('dark');
});
