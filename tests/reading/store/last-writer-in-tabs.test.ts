import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { doAct } from '#src/reading/acts/do-act.ts';
import { undoLatest } from '#src/reading/acts/undo-act.ts';
import { openDeviceDatabase } from '#src/reading/store/device-database.ts';
import type { DeviceStore } from '#src/reading/store/device-store.ts';
import { newDevice } from '#tests/support/devices.ts';
import { newTabModel, type TabMove, valueAfter } from '#tests/support/tab-model.ts';

/** The move that is running: its number, and the clock that it was made by. */
type Running = { readonly number: number; readonly clock: number };

/** Two tabs of one device, and the numbers of moves in the order in which the device wrote them. */
function twoTabs() {
  const name = `tests:${randomUUID()}`;
  const device = newDevice(name);
  const running = new AsyncLocalStorage<Running>();
  const order: number[] = [];
  const tab = (): DeviceStore => {
    const database = openDeviceDatabase(name);
    return device.tab({
      now: () => running.getStore()?.clock ?? 0,
      database: {
        ...database,
        write: (work) => {
          const move = running.getStore();
          return database.write((items) => {
            if (move) order.push(move.number);
            return work(items);
          });
        },
      },
    });
  };
  return { tabs: [tab(), tab()] as const, running, order, later: () => device.tab() };
}

const move = fc.record({
  tab: fc.nat(1),
  isAwaited: fc.boolean(),
  does: fc.constantFrom('tag', 'tag', 'note', 'remove', 'take', 'drop', 'undo'),
  key: fc.constantFrom('x', 'y'),
  clock: fc.nat(6),
  at: fc.nat(9),
  isAct: fc.boolean(),
} satisfies { [Field in keyof TabMove]: fc.Arbitrary<TabMove[Field]> } & Record<string, unknown>);

/** Makes a move in a tab; gives the number of the act that it undid. */
async function make(tab: DeviceStore, one: TabMove, number: number): Promise<number | undefined> {
  const { does, key, at, isAct } = one;
  if (does === 'undo') {
    const act = await undoLatest(tab);
    return act && Number(act.name);
  }
  const isTaken = does === 'take' || does === 'drop';
  const change = (before: Parameters<typeof valueAfter>[2]) => valueAfter(one, number, before);
  if (isAct && !isTaken)
    await doAct(tab, { what: 'noted', name: `${number}` }, (add) => add('saved', key, change));
  else await tab.change('saved', [[key, change, isTaken ? at : undefined]]);
  return undefined;
}

const shown = (tab: DeviceStore) => [...(tab.peek('saved') ?? [])];
const load = (tab: DeviceStore) => Promise.all([tab.load('saved'), tab.load('act')]);

/** Whether the page shows at once what was made, before the disk has answered. */
const showsAtOnce = ({ does, isAct }: TabMove): boolean =>
  !isAct && (does === 'tag' || does === 'note' || does === 'remove');

type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;

/** Makes all moves; gives those that the device wrote, in its order, and what acts were undone. */
async function play({ tabs, running, order }: ReturnType<typeof twoTabs>, moves: readonly Move[]) {
  const making: Promise<number | undefined>[] = [];
  for (const [number, one] of moves.entries()) {
    const tab = tabs[one.tab === 0 ? 0 : 1];
    const now = () => tab.peek('saved')?.get(one.key);
    const before = now();
    const made = running.run({ number, clock: one.clock }, () => make(tab, one, number));
    if (showsAtOnce(one)) expect(now()).toEqual(valueAfter(one, number, before));
    making.push(made);
    if (one.isAwaited) await made;
  }
  const undone = await Promise.all(making);
  return order.flatMap((number) => {
    const one = moves[number];
    return one ? [{ number, one, undid: undone[number] }] : [];
  });
}

test('two tabs show what the last writer of each item made of what was there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 25 }), async (moves) => {
      const device = twoTabs();
      await Promise.all(device.tabs.map(load));
      const model = newTabModel();
      for (const { number, one, undid } of await play(device, moves))
        model.move(number, one, undid);
      const later = device.later();
      await load(later);
      expect(shown(later)).toEqual(model.values());
      for (const tab of device.tabs) await expect.poll(() => shown(tab)).toEqual(model.values());
      for (const tab of [...device.tabs, later]) tab.close();
    }),
    { numRuns: 60 },
  );
});
