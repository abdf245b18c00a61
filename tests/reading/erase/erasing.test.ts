import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseSite } from '#src/reading/erase/erase-site.ts';
import { newDevice, to } from '#tests/support/devices.ts';

/** The browser's stores beside IndexedDB, with what two sites on one origin keep. */
function standIn() {
  const keep = (names: readonly string[]) => {
    const kept = new Set(names);
    return {
      kept,
      get length() {
        return kept.size;
      },
      key: (at: number) => [...kept][at] ?? null,
      removeItem: (name: string) => kept.delete(name),
    };
  };
  const local = keep([
    'coranto:settings:/a/',
    'coranto:settings:/',
    'coranto:settings',
    'coranto:mutes:/a/',
    'theirs',
    'coranto:opened',
  ]);
  const session = keep(['coranto:places:/a/', 'coranto:places:/a/b/', 'coranto:places']);
  const cached = new Set(['coranto:/a/:shell', 'coranto:/:shell', 'other']);
  const unregistered: string[] = [];
  const workers = ['/a/', '/', '/a/b/'].map((path) => ({
    scope: `https://site.example${path}`,
    unregister: async () => unregistered.push(path),
  }));
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  vi.stubGlobal('caches', {
    keys: async () => [...cached],
    delete: async (name: string) => cached.delete(name),
  });
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistrations: async () =>
        workers.filter(({ scope }) => !unregistered.some((path) => scope.endsWith(`e${path}`))),
    },
  });
  vi.stubGlobal('history', { state: { language: 'de', idx: 1 }, replaceState: vi.fn() });
  vi.stubGlobal('dispatchEvent', vi.fn());
  vi.stubGlobal('StorageEvent', class extends Event {});
  return { local, session, cached, unregistered };
}

let device: ReturnType<typeof standIn>;
beforeEach(() => {
  device = standIn();
});
afterEach(() => void vi.unstubAllGlobals());

const muted = { name: 'x', since: 1 };

test('erases all stores of the site, tells what is left, and leaves other sites alone', async () => {
  const mine = newDevice('coranto:/a/');
  const other = newDevice('coranto:/');
  await mine.tab().change('muted', [['word:x', to(muted)]]);
  await other.tab().change('muted', [['word:x', to(muted)]]);
  const left = await eraseSite(mine.tab(), '/a/');
  expect(left).toEqual({
    databases: [],
    caches: [],
    localStorage: [],
    sessionStorage: [],
    workers: [],
  });
  expect([...device.local.kept]).toEqual(['coranto:settings:/', 'theirs']);
  expect([...device.session.kept]).toEqual(['coranto:places:/a/b/']);
  expect([...device.cached]).toEqual(['coranto:/:shell', 'other']);
  expect(device.unregistered).toEqual(['/a/']);
  expect(await other.records()).toHaveLength(1);
  expect(history.replaceState).toHaveBeenCalledWith({ idx: 1 }, '');
});

test('other tabs let go, forget what they knew, and can keep something new', async () => {
  const site = newDevice('coranto:/a/');
  const other = site.tab();
  await other.change('muted', [['word:x', to(muted)]]);
  await eraseSite(site.tab(), '/a/');
  await expect.poll(() => other.peek('muted')?.size).toBe(0);
  await other.change('muted', [['word:y', to(muted)]]);
  expect(await site.records()).toMatchObject([{ key: 'word:y' }]);
});

test('where a tab could not store something, it is not tried again', async () => {
  const site = newDevice('coranto:/a/');
  const refused = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const full = site.tab({ database: { write: refused } });
  await full.load('muted');
  expect(await full.change('muted', [['word:x', to(muted)]])).toBe(false);
  await eraseSite(site.tab(), '/a/');
  await expect.poll(() => full.peek('muted')?.size).toBe(0);
  expect(full.trouble()).toBeUndefined();
});

test('a browser that denies storage has nothing, and nothing throws', async () => {
  const deny = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const refused = () => Promise.reject(new DOMException('denied', 'SecurityError'));
  vi.stubGlobal('caches', { keys: refused });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('indexedDB', { databases: refused, deleteDatabase: deny });
  vi.stubGlobal('localStorage', { key: deny, length: 1 });
  vi.stubGlobal('sessionStorage', undefined);
  const denied = newDevice().tab({ database: { read: refused, write: refused } });
  expect(await eraseSite(denied, '/a/')).toEqual({
    databases: undefined,
    caches: undefined,
    localStorage: undefined,
    sessionStorage: undefined,
    workers: undefined,
  });
});
