import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { writeCarried } from '#src/reading/carry/carried-text.ts';
import { MOST_BYTES } from '#src/reading/carry/read-carried.ts';
import { stepOnce } from '#src/reading/step/step-once.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice, to } from '#tests/support/devices.ts';
import { type MemoryFile, memoryFile } from '#tests/support/memory-file.ts';
import { stubStorage } from '#tests/support/stub-storage.ts';

beforeEach(() => void stubStorage());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const site = 'https://news.example/';
const at = Date.parse('2026-11-27T10:00:00Z');
const theirs = writeCarried({
  site,
  settings: { theme: 'dark' },
  items: { muted: [{ key: 'word:b', at, value: { name: 'b', since: at } }] },
});

async function deviceWithOne(): Promise<DeviceStore> {
  const device = newDevice().tab();
  await device.change('muted', [['word:a', to({ name: 'a', since: 1 })]]);
  return device;
}

const step = (device: DeviceStore, file: MemoryFile, how: { signal?: AbortSignal } = {}) =>
  stepOnce(file, {
    device,
    site,
    isAsked: false,
    signal: how.signal ?? new AbortController().signal,
    now: Date.now,
  });

const names = (device: DeviceStore) =>
  [...(device.peek('muted')?.values() ?? [])].map(({ name }) => name);

describe('a file is never overwritten', () => {
  test.for([
    ['damaged', theirs.slice(0, -20)],
    ['damaged', theirs.replace('"name":"b"', '"name":7')],
    ['damaged', theirs.replace('"muted"', '"stars"')],
    ['foreign', '{"my":"diary"}'],
    ['foreign', 'null'],
    ['damaged', 'Dear diary'],
    ['newer', theirs.replace('"version": 1', '"version": 2')],
    // A later version may add a field without a new number.
    ['newer', theirs.replace('"name":"b"', '"name":"b","colour":"red"')],
    ['newer', theirs.replace('"key":"word:b"', '"key":"word:b","by":"phone"')],
    ['otherSite', theirs.replace(site, 'https://other.example/')],
    ['large', ' x'.repeat(MOST_BYTES / 2 + 1)],
  ] as const)('that is %s: %#', async ([end, text]) => {
    const device = await deviceWithOne();
    const file = memoryFile(text);
    expect(await step(device, file)).toBe(end);
    expect(file).toMatchObject({ text, writes: 0 });
    expect(names(device)).toEqual(['a']);
  });

  test('that is gone, or cannot be read or written', async () => {
    const device = await deviceWithOne();
    const gone = memoryFile();
    gone.text = undefined;
    expect(await step(device, gone)).toBe('gone');
    expect(gone.writes).toBe(0);
    const locked = memoryFile(theirs);
    locked.fault = new DOMException('read-only', 'NoModificationAllowedError');
    expect(await step(device, locked)).toBe('unwritable');
    expect(locked.text).toBe(theirs);
    // What it had is taken all the same.
    expect(names(device)).toEqual(['a', 'b']);
    const unread: MemoryFile = memoryFile(theirs);
    unread.getFile = () => Promise.reject(new DOMException('no', 'NotReadableError'));
    expect(await step(device, unread)).toBe('unreadable');
  });

  test.for([
    ['prompt', 'asks'],
    ['denied', 'refused'],
  ] as const)('without permission: %s', async ([answer, end]) => {
    const file = Object.assign(memoryFile(theirs), {
      queryPermission: () => Promise.resolve(answer),
      requestPermission: () => Promise.resolve(answer),
    });
    const device = await deviceWithOne();
    expect(await step(device, file)).toBe(end);
    expect(file.writes).toBe(0);
    expect(names(device)).toEqual(['a']);
  });

  test('if this device has no room for what is in it', async () => {
    const device = await deviceWithOne();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const file = memoryFile(theirs);
    expect(await step(device, file)).toBe('notKept');
    expect(file).toMatchObject({ text: theirs, writes: 0 });
    expect(device.trouble()).toBe('full');
  });

  test('after the reader erased everything, and nothing comes back from it', async () => {
    const device = await deviceWithOne();
    const left = new AbortController();
    const file = memoryFile(theirs);
    const { getFile } = file;
    file.getFile = async () => {
      left.abort();
      device.forget();
      return await getFile();
    };
    expect(await step(device, file, left)).toBe('left');
    expect(file).toMatchObject({ text: theirs, writes: 0 });
    expect(names(device)).toEqual([]);
  });
});

test('what another program writes meanwhile is taken too, and not overwritten', async () => {
  const device = await deviceWithOne();
  const file = memoryFile();
  file.onWrite = () => {
    file.onWrite = undefined;
    file.text = theirs;
  };
  expect(await step(device, file)).toBe('inStep');
  expect(names(device)).toEqual(['a', 'b']);
  expect(file.text).toContain('word:a');
  expect(file.text).toContain('word:b');
  // The settings of the file are of whoever made it.
  expect(file.text).toContain('"settings": {"theme":"dark"}');
});

test('a file that is written again and again by another program is left to it', async () => {
  const file = memoryFile();
  let n = 0;
  file.onWrite = () => {
    n += 1;
    file.text = theirs.replace('dark', n % 2 ? 'light' : 'dark');
  };
  expect(await step(await deviceWithOne(), file)).toBe('unwritable');
  expect(file.writes).toBe(0);
});

test('a step that the reader asked for can be undone, and others are no acts', async () => {
  const device = await deviceWithOne();
  const file = memoryFile(theirs);
  const { signal } = new AbortController();
  await stepOnce(file, { device, site, isAsked: true, signal, now: Date.now });
  expect(names(device)).toEqual(['a', 'b']);
  await undoLatest(device);
  expect(names(device)).toEqual(['a']);
  const other = await deviceWithOne();
  await step(other, memoryFile(theirs));
  expect(await undoLatest(other)).toBeUndefined();
});
