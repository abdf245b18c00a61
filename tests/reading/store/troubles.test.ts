import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceMigrations, type Migration } from '#src/reading/store/device-database.ts';
import { newDevice, to } from '#tests/support/devices.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

test('reading goes on without storage', async () => {
  const device = newDevice();
  vi.spyOn(indexedDB, 'open').mockImplementation(refuse('SecurityError'));
  const tab = device.tab();
  expect([...(await tab.load('savedSearch'))]).toEqual([]);
  expect(tab.trouble()).toBe('denied');
  expect(await tab.change('savedSearch', [['?q=a', to({ name: 'A' })]])).toBe(false);
  expect(tab.peek('savedSearch')?.get('?q=a')).toEqual({ name: 'A' });
});

test('a database that never opens counts as denied', async () => {
  const device = newDevice();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // As Safari did: a request that fires no event.
  const request = indexedDB.open('tests:hanging');
  request.addEventListener = () => undefined;
  vi.spyOn(indexedDB, 'open').mockReturnValue(request);
  const tab = device.tab();
  const loading = tab.load('savedSearch');
  await vi.advanceTimersByTimeAsync(5000);
  vi.useRealTimers();
  expect([...(await loading)]).toEqual([]);
  expect(tab.trouble()).toBe('denied');
});

test('a full disk loses nothing of earlier, and gets the rest when it has room', async () => {
  const device = newDevice();
  const tab = device.tab();
  await tab.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
  const full = vi
    .spyOn(IDBObjectStore.prototype, 'put')
    .mockImplementation(refuse('QuotaExceededError'));
  expect(await tab.change('savedSearch', [['?q=b', to({ name: 'B' })]])).toBe(false);
  expect(tab.trouble()).toBe('full');
  expect([...(tab.peek('savedSearch') ?? [])]).toHaveLength(2);
  expect(await device.records()).toHaveLength(1);
  full.mockRestore();
  expect(await tab.change('savedSearch', [['?q=c', to({ name: 'C' })]])).toBe(true);
  expect(tab.trouble()).toBeUndefined();
  expect(await device.records()).toHaveLength(3);
});

test('what could not be stored does not replace what another tab did later', async () => {
  const device = newDevice();
  const tab = device.tab({ now: () => 10, hears: false });
  await tab.load('savedSearch');
  const full = vi
    .spyOn(IDBObjectStore.prototype, 'put')
    .mockImplementation(refuse('QuotaExceededError'));
  await tab.change('savedSearch', [['?q=a', to({ name: 'early' })]]);
  full.mockRestore();
  await device.tab({ now: () => 20 }).change('savedSearch', [['?q=a', to({ name: 'late' })]]);
  await tab.change('savedSearch', [['?q=b', to({ name: 'B' })]]);
  expect(tab.peek('savedSearch')?.get('?q=a')).toEqual({ name: 'late' });
  expect(await device.records()).toContainEqual({ key: '?q=a', at: 20, value: { name: 'late' } });
});

describe('versions', () => {
  /** A later version that writes values of another shape. */
  const renamed: Migration = (_db, transaction) =>
    void transaction
      .objectStore('items')
      .put({ key: 'new', at: 1, value: { title: 'N' } }, ['savedSearch', 'new']);
  const newer = [...deviceMigrations, renamed];

  test('a newer one takes over what is there, also while an older tab is open', async () => {
    const device = newDevice();
    const old = device.tab();
    await old.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
    await device.tab({ migrations: newer }).load('savedSearch');
    expect(await device.records()).toHaveLength(2);
  });

  test('what a newer one wrote is read, and never overwritten', async () => {
    const device = newDevice();
    const old = device.tab();
    await old.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
    await device.tab({ migrations: newer }).load('savedSearch');
    const before = await device.records();
    for (const tab of [old, device.tab()]) {
      expect(await tab.change('savedSearch', [['?q=a', to({ name: 'changed' })]])).toBe(false);
      expect(tab.trouble()).toBe('newer');
      expect(tab.peek('savedSearch')?.get('?q=a')).toEqual({ name: 'changed' });
    }
    expect(await device.records()).toEqual(before);
    const reading = await device.tab().load('savedSearch');
    expect([...reading]).toEqual([['?q=a', { name: 'A' }]]);
  });
});

test('sites on one origin do not mix', async () => {
  const [root, below] = [newDevice('tests:/'), newDevice('tests:/below/')];
  const [a, b] = [root.tab(), below.tab()];
  await a.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
  expect([...(await b.load('savedSearch'))]).toEqual([]);
});
