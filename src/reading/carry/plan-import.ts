import type { Settings } from '../settings.ts';
import type { AddChange } from '../store/device-store.ts';
import type { KeptItem } from '../store/kept-item.ts';
import type { KeptValues } from '../store/kept-kinds.ts';
import { type CarriedItems, type CarriedKind, carriedKinds, isBeside } from './carried-kinds.ts';
import type { CarriedData, CarriedSettings } from './carried-text.ts';
import { type ImportMode, planItems } from './plan-items.ts';

/** What an import does. Texts of saved stories are not counted beside them. */
export type ImportPlan = {
  readonly adds: number;
  readonly changes: number;
  readonly removes: number;
  /** Items of the device that stay as they are. */
  readonly leaves: number;
  /** Items that are written, also instants and removals that change no value here. */
  readonly writes: number;
  /** Adds the changes to an act; texts of saved stories beside it. */
  readonly addTo: (add: AddChange, addBeside: AddChange) => void;
  /** Settings that become others. */
  readonly settings: CarriedSettings;
};

/** What this device has. */
export type OwnData = { readonly items: CarriedItems; readonly settings: Settings };

export function planImport(
  own: OwnData,
  carried: CarriedData,
  mode: ImportMode,
  now = Date.now(),
): ImportPlan {
  const planned: ImportPlan['addTo'][] = [];
  const counts = { adds: 0, changes: 0, removes: 0, leaves: 0 };
  const planKind = <Kind extends CarriedKind>(kind: Kind): void => {
    const mine: readonly KeptItem<KeptValues[Kind]>[] = own.items[kind] ?? [];
    const others: readonly KeptItem<KeptValues[Kind]>[] | undefined = carried.items[kind];
    const changes = others ? planItems(mine, others, { mode, now }) : [];
    const live = new Set(mine.filter(({ deleted }) => !deleted).map(({ key }) => key));
    for (const { key, value, at } of changes)
      planned.push((add, addBeside) => {
        const addOne = isBeside(kind) ? addBeside : add;
        addOne(kind, key, () => value, at);
      });
    if (isBeside(kind)) return;
    const were = changes.filter(({ key }) => live.has(key));
    const removes = were.filter(({ value }) => value === undefined).length;
    counts.adds += changes.filter(({ key, value }) => value !== undefined && !live.has(key)).length;
    counts.removes += removes;
    counts.changes += were.length - removes;
    counts.leaves += live.size - were.length;
  };
  for (const kind of carriedKinds) planKind(kind);
  return {
    ...counts,
    writes: planned.length,
    addTo: (add, addBeside) => {
      for (const plan of planned) plan(add, addBeside);
    },
    settings: otherSettings(own.settings, carried.settings ?? {}),
  };
}

function otherSettings(own: Settings, others: CarriedSettings): CarriedSettings {
  const mine: Readonly<Record<string, unknown>> = own;
  return Object.fromEntries(
    Object.entries(others).filter(([name, value]) => value !== undefined && value !== mine[name]),
  );
}
