import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice, to } from '#tests/support/devices.ts';

const DAY_MS = 86_400_000;
const names = (tab: DeviceStore) =>
  [...(tab.peek('savedSearch') ?? [])].map(([key, { name }]) => `${key}: ${name}`);
const count = (before: { readonly count: number } | undefined) => ({
  count: (before?.count ?? 0) + 1,
  last: 0,
});

test('keeps items, by kind and key, until they are removed', async () => {
  const device = newDevice();
  const tab = device.tab();
  expect(tab.peek('savedSearch')).toBeUndefined();
  expect([...(await tab.load('savedSearch'))]).toEqual([]);
  const kept = await tab.change('savedSearch', [
    ['?q=a', to({ name: 'A' })],
    ['?q=b', to({ name: 'B', newest: 5 })],
  ]);
  await tab.change('keyBinding', [['?q=a', to(['j'])]]);
  expect(kept).toBe(true);
  expect(await tab.change('savedSearch', [['?q=a', to(undefined)]])).toBe(true);
  const later = device.tab();
  expect([...(await later.load('savedSearch'))]).toEqual([['?q=b', { name: 'B', newest: 5 }]]);
  expect([...(await later.load('keyBinding'))]).toEqual([['?q=a', ['j']]]);
});

test('shows a change at once, and the same map until a value changes', async () => {
  const tab = newDevice().tab();
  const before = await tab.load('savedSearch');
  let told = 0;
  tab.subscribe(() => {
    told += 1;
  });
  const changing = tab.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
  const shown = tab.peek('savedSearch');
  expect(names(tab)).toEqual(['?q=a: A']);
  expect(shown).not.toBe(before);
  await changing;
  expect(tab.peek('savedSearch')).toBe(shown);
  expect(told).toBe(1);
});

test('counts in two tabs are not lost', async () => {
  const device = newDevice();
  const [a, b] = [device.tab({ hears: false }), device.tab({ hears: false })];
  await Promise.all([a.load('paletteUse'), b.load('paletteUse')]);
  await Promise.all([a, b, a, b, b].map((tab) => tab.change('paletteUse', [['help', count]])));
  const later = await device.tab().load('paletteUse');
  expect(later.get('help')).toEqual({ count: 5, last: 0 });
});

test('a change that fails in the middle writes nothing', async () => {
  const device = newDevice();
  const tab = device.tab();
  await tab.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
  let calls = 0;
  await tab.change('savedSearch', [
    ['?q=b', to({ name: 'B' })],
    [
      '?q=c',
      () => {
        calls += 1;
        // The first call makes what the page shows, the second what is stored.
        if (calls > 1) throw new Error('no value');
        return { name: 'C' };
      },
    ],
  ]);
  expect(await device.records()).toHaveLength(1);
});

describe('a record', () => {
  test.for([
    undefined,
    'text',
    {},
    { key: '?q=b', at: 'yesterday', value: { name: 'B' } },
    { key: '?q=b', at: 1 },
    { key: '?q=b', at: 1, value: { name: 7 } },
  ])('that is damaged is dropped alone, and replaced: %j', async (damaged) => {
    const device = newDevice();
    await device.tab().change('savedSearch', [['?q=a', to({ name: 'A' })]]);
    await device.plant('savedSearch', '?q=b', damaged);
    const tab = device.tab();
    await tab.load('savedSearch');
    expect(names(tab)).toEqual(['?q=a: A']);
    await tab.change('savedSearch', [['?q=b', to({ name: 'again' })]]);
    const later = device.tab();
    await later.load('savedSearch');
    expect(names(later)).toEqual(['?q=a: A', '?q=b: again']);
  });

  test('of a kind that is not known is left as it is', async () => {
    const device = newDevice();
    await device.tab().change('savedSearch', [['?q=a', to({ name: 'A' })]]);
    await device.plant('laterKind', 'x', { any: 'thing' });
    await device.tab().change('savedSearch', [['?q=a', to(undefined)]]);
    expect(await device.records()).toContainEqual({ any: 'thing' });
  });
});

test('tombstones are deleted after 90 days', async () => {
  const device = newDevice();
  let now = 0;
  const tab = device.tab({ now: () => now });
  await tab.change('savedSearch', [['?q=a', to({ name: 'A' })]]);
  await tab.change('savedSearch', [['?q=a', to(undefined)]]);
  expect(await device.records()).toEqual([{ key: '?q=a', at: 1, deleted: true }]);
  now = 90 * DAY_MS;
  await device.tab({ now: () => now }).load('savedSearch');
  expect(await device.records()).toHaveLength(1);
  now += 2;
  await device.tab({ now: () => now }).load('savedSearch');
  expect(await device.records()).toEqual([]);
});

test('two tabs agree after any changes, and with what is stored', async () => {
  const key = fc.constantFrom('?q=a', '?q=b', '?q=c');
  const act = fc.record({
    tab: fc.nat(1),
    key,
    name: fc.option(fc.constantFrom('A', 'B', 'C'), { nil: undefined }),
    clock: fc.integer({ min: 0, max: 5 }),
    isAwaited: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
      const device = newDevice();
      let clock = 0;
      const now = (): number => clock;
      const tabs = [device.tab({ now }), device.tab({ now })];
      await Promise.all(tabs.map((tab) => tab.load('savedSearch')));
      const changes: Promise<unknown>[] = [];
      for (const { tab, key: of, name, clock: time, isAwaited } of acts) {
        clock = time;
        const make = to(name === undefined ? undefined : { name });
        const changing = tabs[tab]?.change('savedSearch', [[of, make]]);
        if (changing) changes.push(changing);
        if (isAwaited) await changing;
      }
      await Promise.all(changes);
      const later = device.tab();
      await later.load('savedSearch');
      await expect.poll(() => tabs.map(names)).toEqual([names(later), names(later)]);
      for (const tab of [...tabs, later]) tab.close();
    }),
    { numRuns: 40 },
  );
});
