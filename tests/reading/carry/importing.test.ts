import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { type CarriedItems, carriedKinds, isBeside } from '#src/reading/carry/carried-kinds.ts';
import { writeCarried } from '#src/reading/carry/carried-text.ts';
import { importData, readOwnData } from '#src/reading/carry/device-data.ts';
import { planImport } from '#src/reading/carry/plan-import.ts';
import type { ImportMode } from '#src/reading/carry/plan-items.ts';
import { readCarried } from '#src/reading/carry/read-carried.ts';
import { parseSettings } from '#src/reading/settings.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { anyItems } from '#tests/support/carried-items.ts';
import { newDevice, to } from '#tests/support/devices.ts';
import { stubStorage } from '#tests/support/stub-storage.ts';

beforeEach(() => void stubStorage());
afterEach(() => void vi.unstubAllGlobals());

const settings = parseSettings(null);
const few = anyItems(fc.constantFrom('a', 'b', 'c'));
const modes = ['merge', 'replace', 'step'] as const;

/** A device that has these items, as they are. */
async function deviceWith(items: CarriedItems): Promise<DeviceStore> {
  const tab = newDevice().tab();
  await fill(tab, items);
  return tab;
}

async function fill(tab: DeviceStore, items: CarriedItems): Promise<void> {
  const { addTo } = planImport({ items: {}, settings }, { items }, 'step');
  await tab.changeAll((add) => addTo(add, add));
}

/** The values of all kinds, without instants. */
const valuesOf = async (device: DeviceStore): Promise<unknown> => {
  const all = await Promise.all(carriedKinds.map(async (kind) => [...(await device.load(kind))]));
  return JSON.parse(JSON.stringify(all));
};

async function take(device: DeviceStore, items: CarriedItems, mode: ImportMode): Promise<void> {
  await importData(device, planImport(await readOwnData(device), { items }, mode));
}

const withoutTexts = (items: CarriedItems): CarriedItems => ({
  ...items,
  savedStory: undefined,
  savedCheck: undefined,
});

describe('an import', () => {
  test('into an empty device gives what the other had, in every mode', async () => {
    await fc.assert(
      fc.asyncProperty(few, fc.constantFrom(...modes), async (items, mode) => {
        const other = await deviceWith(items);
        const { items: carried } = await readOwnData(other);
        const text = writeCarried({ items: carried });
        const read = readCarried(text);
        if (read.fault) throw new Error(read.fault);
        const device = newDevice().tab();
        await take(device, read.carried.items, mode);
        expect(await valuesOf(device)).toEqual(await valuesOf(other));
      }),
      { numRuns: 30 },
    );
  });

  test('does what its preview counts, and undoing it gives what was there', async () => {
    await fc.assert(
      fc.asyncProperty(few, few, fc.constantFrom(...modes), async (mine, others, mode) => {
        const [own, carried] = [withoutTexts(mine), withoutTexts(others)];
        const device = await deviceWith(own);
        const before = await valuesOf(device);
        const plan = planImport(await readOwnData(device), { items: carried }, mode);
        const live = await countLive(device);
        expect(plan.leaves + plan.changes + plan.removes).toBe(live);
        await importData(device, plan);
        expect(await countLive(device)).toBe(live + plan.adds - plan.removes);
        const again = planImport(await readOwnData(device), { items: carried }, mode);
        expect(again).toMatchObject({ adds: 0, changes: 0, removes: 0 });
        if (plan.adds + plan.changes + plan.removes > 0) await undoLatest(device);
        expect(await valuesOf(device)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('in step, two devices agree whoever begins, and then nothing changes any more', async () => {
    await fc.assert(
      fc.asyncProperty(few, few, fc.boolean(), async (one, two, isFirst) => {
        const devices = [await deviceWith(one), await deviceWith(two)];
        const [first, second] = isFirst ? devices : devices.toReversed();
        if (!first || !second) throw new Error('no devices');
        await take(first, (await readOwnData(second)).items, 'step');
        await take(second, (await readOwnData(first)).items, 'step');
        const agreed = await valuesOf(first);
        expect(await valuesOf(second)).toEqual(agreed);
        await take(first, (await readOwnData(second)).items, 'step');
        expect(await valuesOf(first)).toEqual(agreed);
      }),
      { numRuns: 40 },
    );
  });
});

const countLive = async (device: DeviceStore): Promise<number> => {
  const kinds = carriedKinds.filter((kind) => !isBeside(kind));
  return (await Promise.all(kinds.map(async (kind) => (await device.load(kind)).size))).reduce(
    (sum, size) => sum + size,
    0,
  );
};

const muted = (name: string, at: number) => ({ key: name, at, value: { name, since: at } });
const day = Date.parse('2026-11-27T00:00:00Z');

describe('merging', () => {
  test('keeps the later of two items, whichever it is', async () => {
    const device = await deviceWith({ muted: [muted('a', day), muted('b', day + 9)] });
    const others = [
      { ...muted('a', day + 5), value: { name: 'A', since: day } },
      { ...muted('b', day + 5), value: { name: 'B', since: day } },
      muted('c', day),
    ];
    const plan = planImport(await readOwnData(device), { items: { muted: others } }, 'merge');
    expect(plan).toMatchObject({ adds: 1, changes: 1, removes: 0, leaves: 1 });
    await importData(device, plan);
    expect([...(await device.load('muted')).values()].map(({ name }) => name)).toEqual([
      'A',
      'b',
      'c',
    ]);
    // The instant is the file's, so that a third device sees the same order.
    expect(device.items('muted').map(({ at }) => at)).toEqual([day + 5, day + 9, day]);
  });

  test('adds what was removed here: the reader asks for it; in step it stays removed', async () => {
    const device = await deviceWith({ muted: [muted('a', day)] });
    await device.change('muted', [['a', () => undefined]]);
    const plan = async (mode: ImportMode) =>
      planImport(await readOwnData(device), { items: { muted: [muted('a', day)] } }, mode);
    expect(await plan('step')).toMatchObject({ adds: 0 });
    const merge = await plan('merge');
    expect(merge).toMatchObject({ adds: 1 });
    await importData(device, merge);
    expect((await device.load('muted')).size).toBe(1);
  });
});

test('replacing touches only kinds that are in the file', async () => {
  const device = await deviceWith({
    muted: [muted('a', day)],
    keyBinding: [{ key: 'read', at: day, value: ['m'] }],
  });
  const plan = planImport(await readOwnData(device), { items: { muted: [] } }, 'replace');
  expect(plan).toMatchObject({ removes: 1, leaves: 1 });
});

test('a change that another tab made meanwhile and is later stays', async () => {
  const device = newDevice();
  const tab = device.tab({ hears: false });
  const plan = planImport(await readOwnData(tab), { items: { muted: [muted('a', day)] } }, 'step');
  await device.tab({ now: () => day + 1 }).change('muted', [['a', to({ name: 'x', since: 1 })]]);
  await importData(tab, plan);
  expect((await device.tab().load('muted')).get('a')).toMatchObject({ name: 'x' });
});
