import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { importData, readOwnData } from '#src/reading/carry/device-data.ts';
import { planImport } from '#src/reading/carry/plan-import.ts';
import { parseSettings } from '#src/reading/settings.ts';
import { siteName } from '#src/reading/site-names.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice, to } from '#tests/support/devices.ts';
import { stubStorage } from '#tests/support/stub-storage.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = stubStorage();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const at = Date.parse('2026-11-27T10:00:00Z');
const word = (name: string) => ({ key: `word:${name}`, at, value: { name, since: at } });
const theirs = {
  settings: { theme: 'dark' as const },
  items: {
    muted: [word('a'), word('b'), word('c')],
    followed: [{ key: 'topic:ai', at, value: { name: 'AI', since: at } }],
  },
};

/** The disk takes so many items more. */
function roomFor(items: number) {
  const { put } = IDBObjectStore.prototype;
  let left = items;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    left -= 1;
    if (left < 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  });
}

const take = async (tab: DeviceStore) =>
  importData(tab, planImport(await readOwnData(tab), theirs, 'merge'));
const counts = (tab: DeviceStore) => [tab.peek('muted')?.size, tab.peek('followed')?.size];

test.for([0, 1, 3, 4])(
  'nothing of an import is taken if only %i of its items have room, now or later',
  async (room) => {
    const device = newDevice();
    const tab = device.tab();
    await tab.change('muted', [['word:mine', to({ name: 'mine', since: 1 })]]);
    const before = await device.records();
    const disk = roomFor(room);
    expect(await take(tab)).toBe(false);
    expect(tab.trouble()).toBe('full');
    expect(counts(tab)).toEqual([1, 0]);
    expect(parseSettings(kept.get(siteName('settings')) ?? null).theme).toBe('system');
    expect(await device.records()).toEqual(before);
    disk.mockRestore();
    // A change that has room must not bring a part of the import with it.
    await tab.change('muted', [['word:more', to({ name: 'more', since: 1 })]]);
    expect(await device.records()).toHaveLength(before.length + 1);
    expect(counts(tab)).toEqual([2, 0]);
    expect(await take(tab)).toBe(true);
    expect(counts(tab)).toEqual([5, 1]);
    await undoLatest(tab);
    expect(counts(tab)).toEqual([2, 0]);
  },
);

test('what could not be stored before the import lasts, and is stored when there is room', async () => {
  const device = newDevice();
  // Earlier than what the file has.
  const tab = device.tab({ now: () => at - 5 });
  await tab.load('muted');
  const disk = roomFor(0);
  await tab.change('muted', [['word:a', to({ name: 'early', since: 1 })]]);
  await take(tab);
  expect(tab.peek('muted')?.get('word:a')).toMatchObject({ name: 'early' });
  disk.mockRestore();
  await tab.change('muted', [['word:more', to({ name: 'more', since: 1 })]]);
  const later = await device.tab().load('muted');
  expect([...later.keys()]).toEqual(['word:a', 'word:more']);
});
