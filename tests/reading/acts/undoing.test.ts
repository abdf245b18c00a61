import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doAct } from '#src/reading/acts/do-act.ts';
import { latestAct } from '#src/reading/acts/latest-act.ts';
import { undoAct, undoLatest } from '#src/reading/acts/undo-act.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice, to } from '#tests/support/devices.ts';

const savedOf = (tab: DeviceStore) =>
  [...(tab.peek('saved') ?? [])].map(([key, { note }]) => `${key}${note ? `: ${note}` : ''}`);
const saved = (note?: string) => ({ slug: 'a', since: 1, ...(note && { note }) });

const save = (tab: DeviceStore, key: string, note?: string) =>
  doAct(tab, { what: 'saved', name: key }, (add) => {
    add('saved', key, to(saved(note)));
    add('savedStory', key, to({ story: { title: key } }));
  });

test('an act of several kinds is undone whole, and told to the page while it stands', async () => {
  const device = newDevice();
  const tab = device.tab();
  expect(await save(tab, 'one')).toBe(true);
  expect(latestAct()).toMatchObject({ what: 'saved', name: 'one' });
  expect(await undoLatest(tab)).toMatchObject({ what: 'saved', name: 'one' });
  expect(latestAct()).toBeUndefined();
  const later = device.tab();
  const kinds = [
    await later.load('saved'),
    await later.load('savedStory'),
    await later.load('act'),
  ];
  expect(kinds.map(({ size }) => size)).toEqual([0, 0, 0]);
  expect(await undoLatest(tab)).toBeUndefined();
});

test('what was changed since is left, in whatever tab', async () => {
  const device = newDevice();
  const [tab, other] = [device.tab(), device.tab({ hears: false })];
  await tab.change('saved', [['one', to(saved('mine'))]]);
  await doAct(tab, { what: 'unsaved' }, (add) => {
    add('saved', 'one', to(undefined));
    add('saved', 'two', to(saved()));
  });
  await other.load('saved');
  await other.change('saved', [['two', to(saved('since'))]]);
  expect(await undoLatest(tab)).toMatchObject({ left: 1 });
  expect(savedOf(tab)).toEqual(['one: mine', 'two: since']);
});

test('what another tab wrote before the act is what comes back', async () => {
  const device = newDevice();
  const [tab, other] = [device.tab({ hears: false }), device.tab({ hears: false })];
  await Promise.all([tab.load('saved'), other.load('saved')]);
  await other.change('saved', [['one', to(saved('of another tab'))]]);
  await save(tab, 'one', 'mine');
  await undoLatest(tab);
  expect(savedOf(tab)).toEqual(['one: of another tab']);
});

test('the last 50 acts are kept; one that changes nothing is none', async () => {
  const tab = newDevice().tab();
  for (let number = 0; number < 53; number += 1) await save(tab, `story ${number}`);
  await save(tab, 'story 52');
  const acts = [...(tab.peek('act') ?? [])];
  expect(acts).toHaveLength(50);
  expect(acts.map(([, { name }]) => name).slice(0, 1)).toEqual(['story 3']);
  await undoAct(tab, acts[10]?.[0] ?? '');
  expect(tab.peek('saved')?.has('story 13')).toBe(false);
  expect(tab.peek('saved')?.size).toBe(52);
});

test('acts are undone without storage too', async () => {
  const denied = () => Promise.reject(new DOMException('no', 'UnknownError'));
  const tab = newDevice().tab({ database: { read: denied, write: denied } });
  expect(await save(tab, 'one')).toBe(false);
  expect(savedOf(tab)).toEqual(['one']);
  await undoLatest(tab);
  expect(savedOf(tab)).toEqual([]);
});

test('undoing all acts, the last first, gives what was there before', async () => {
  const key = fc.constantFrom('a', 'b', 'c');
  const step = fc.uniqueArray(fc.record({ key, note: fc.option(fc.constantFrom('x', 'y')) }), {
    minLength: 1,
    maxLength: 3,
    selector: (change) => change.key,
  });
  await fc.assert(
    fc.asyncProperty(step, fc.array(step, { maxLength: 6 }), async (first, acts) => {
      const tab = newDevice().tab();
      const change = (steps: typeof first) =>
        steps.map((each) => [each.key, to(each.note ? saved(each.note) : undefined)] as const);
      await tab.change('saved', change(first));
      const before = savedOf(tab);
      for (const steps of acts)
        await doAct(tab, { what: 'noted' }, (add) => {
          for (const [itemKey, make] of change(steps)) add('saved', itemKey, make);
        });
      while (await undoLatest(tab));
      expect(savedOf(tab)).toEqual(before);
    }),
  );
});

test('an act that is still being written is undone to what the device had, not what the page knew', async () => {
  const device = newDevice();
  const tab = device.tab({ hears: false });
  await Promise.all([tab.load('saved'), tab.load('act')]);
  await device.tab().change('saved', [['k', to({ slug: 'theirs', since: 1 })]]);
  const acting = doAct(tab, { what: 'saved' }, (add) =>
    add('saved', 'k', (before) => ({ slug: 'mine', since: 2, note: before?.slug ?? 'none' })),
  );
  await Promise.resolve();
  // The page shows it, and the disk has not answered.
  await expect.poll(() => tab.peek('saved')?.get('k')?.slug, { interval: 0 }).toBe('mine');
  await undoLatest(tab);
  await acting;
  expect((await device.tab().load('saved')).get('k')).toEqual({ slug: 'theirs', since: 1 });
});
