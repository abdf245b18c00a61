import { expect, test, vi } from 'vitest';
import { newDevice } from '#tests/support/devices.ts';

const KEY = 'coranto:opened';

/** A browser whose old store has this text. */
function stored(text: string | null | (() => never)) {
  const items = new Map(typeof text === 'string' ? [[KEY, text]] : []);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (typeof text === 'function' ? text() : (items.get(key) ?? null)),
  });
  return items;
}

const old = [
  { slug: 'flood', reports: ['a', 'b'], title: 'Flood', lang: 'de' },
  { slug: 'fire', reports: [] },
];

test('stories of the old store are moved once, for each site on the origin', async () => {
  const items = stored(JSON.stringify(old));
  const [device, other] = [newDevice(), newDevice()];
  const tab = device.tab();
  expect([...(await tab.load('read'))]).toEqual([
    ['slug:fire', { slug: 'fire', how: 'opened', reports: [] }],
    [
      'slug:flood',
      { slug: 'flood', how: 'opened', reports: ['a', 'b'], title: 'Flood', lang: 'de' },
    ],
  ]);
  expect((await other.tab().load('read')).size).toBe(2);
  expect(items.get(KEY)).toBe(JSON.stringify(old));

  await tab.change('read', [['slug:flood', () => undefined]]);
  tab.close();
  expect([...(await device.tab().load('read')).keys()]).toEqual(['slug:fire']);
  vi.unstubAllGlobals();
});

test.each([
  ['nothing', null],
  ['damaged text', '{broken'],
  ['another shape', '{"slug":7}'],
  ['null', 'null'],
])('an old store with %s harms nothing', async (_, text) => {
  stored(text);
  const tab = newDevice().tab();
  expect((await tab.load('read')).size).toBe(0);
  expect(tab.trouble()).toBeUndefined();
  vi.unstubAllGlobals();
});

test('a damaged story is dropped alone', async () => {
  stored(JSON.stringify([{ slug: 7 }, old[1], 'x']));
  expect([...(await newDevice().tab().load('read')).keys()]).toEqual(['slug:fire']);
  vi.unstubAllGlobals();
});

test('an old store that is denied harms nothing', async () => {
  stored(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const tab = newDevice().tab();
  expect((await tab.load('read')).size).toBe(0);
  expect(tab.trouble()).toBeUndefined();
  vi.unstubAllGlobals();
});
