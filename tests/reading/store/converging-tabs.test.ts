import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { doAct } from '#src/reading/acts/do-act.ts';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { type KeptValues, type KindName, kindNames } from '#src/reading/store/kept-kinds.ts';
import { newDevice } from '#tests/support/devices.ts';

const name = fc.constantFrom('A', 'B', 'C');
const number = fc.nat(3);

/** A few values of every kind, which collide often. */
const valuesOf: { readonly [Kind in KindName]: fc.Arbitrary<KeptValues[Kind]> } = {
  savedSearch: fc.record({ name }),
  keyBinding: fc.array(name, { maxLength: 2 }),
  paletteUse: fc.record({ count: number, last: number }),
  read: fc.record({ slug: name, how: fc.constantFrom('opened', 'hand', 'unread') }),
  readBefore: fc.record({ before: number }),
  saved: fc.record({ slug: name, since: number }),
  savedStory: fc.record({ story: fc.record({ title: name }) }),
  visit: fc.record({
    slug: name,
    title: name,
    outlet: fc.record({ domain: name, name }),
    topics: fc.constant([]),
    kind: fc.constant('article' as const),
    heat: fc.constant(null),
  }),
  followed: fc.record({ name, since: number }),
  muted: fc.record({ name, since: number }),
  act: fc.record({ what: fc.constant('noted' as const), parts: fc.constant([]) }),
};

/** What a tab does to one item: a change, or an act of the reader. */
type Step = (tab: DeviceStore) => Promise<unknown>;

function stepsOf<Kind extends KindName>(kind: Kind): fc.Arbitrary<Step> {
  return fc
    .record({
      key: fc.constantFrom('x', 'y'),
      value: fc.option(valuesOf[kind], { nil: undefined }),
      isAct: fc.boolean(),
    })
    .map(
      ({ key, value, isAct }) =>
        (tab: DeviceStore) =>
          isAct && kind !== 'act'
            ? doAct(tab, { what: 'noted' }, (add) => add(kind, key, () => value))
            : tab.change(kind, [[key, () => value]]),
    );
}

const undo: Step = (tab) => undoLatest(tab);
const step = fc.oneof(fc.constant(undo), ...kindNames.map((kind) => stepsOf(kind)));
const interleaving = fc.array(
  fc.record({ tab: fc.nat(1), step, clock: fc.nat(5), isAwaited: fc.boolean() }),
  { minLength: 5, maxLength: 25 },
);

const shown = (tab: DeviceStore): string =>
  JSON.stringify(kindNames.map((kind) => [kind, [...(tab.peek(kind) ?? [])]]));

const loadAll = (tab: DeviceStore): Promise<unknown> =>
  Promise.all(kindNames.map((kind) => tab.load(kind)));

test('two tabs agree on all kinds, and with what is stored, in any interleaving', async () => {
  await fc.assert(
    fc.asyncProperty(interleaving, async (steps) => {
      const device = newDevice();
      let clock = 0;
      const tabs = [device.tab({ now: () => clock }), device.tab({ now: () => clock })] as const;
      await Promise.all(tabs.map(loadAll));
      const running: Promise<unknown>[] = [];
      for (const { tab, step: run, clock: time, isAwaited } of steps) {
        clock = time;
        const done = run(tabs[tab === 0 ? 0 : 1]);
        running.push(done);
        if (isAwaited) await done;
      }
      await Promise.all(running);
      const later = device.tab();
      await loadAll(later);
      await expect.poll(() => tabs.map(shown)).toEqual([shown(later), shown(later)]);
      for (const tab of [...tabs, later]) tab.close();
    }),
    { numRuns: 30 },
  );
});
