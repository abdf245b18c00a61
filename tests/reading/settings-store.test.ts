import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSettingsStore } from '#src/reading/settings-store.ts';
import { siteName } from '#src/reading/site-names.ts';

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
  kept.set(siteName('settings'), '{"theme":"dark"}');
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

test('settings kept without the base path hold until the first choice, and are left', () => {
  kept.set('coranto:settings', '{"theme":"dark","density":"compact"}');
  expect(createSettingsStore().get().theme).toBe('dark');
  createSettingsStore().set({ theme: 'light' });
  expect(createSettingsStore().get()).toMatchObject({ theme: 'light', density: 'compact' });
  expect(kept.get('coranto:settings')).toContain('"dark"');
});
