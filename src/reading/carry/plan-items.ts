import { digestOf } from '../acts/do-act.ts';
import { isExpired, type KeptItem, keptValueOf, laterItem } from '../store/kept-item.ts';

/**
 * - `merge`: the later of two items counts, and what is not here is added, also if it was removed.
 * - `replace`: of each kind in the file, what is in the file, and nothing else.
 * - `step`: as tabs do it, also with removals; for devices that share a file.
 */
export type ImportMode = 'merge' | 'replace' | 'step';

/** An item to be written; with `at`, as of that instant. */
export type ItemPlan<Value> = {
  readonly key: string;
  readonly value: Value | undefined;
  readonly at?: number;
};

type Items<Value> = readonly KeptItem<Value>[];

/** Which items of one kind an import writes, and with what values. */
export const planItems = <Value>(
  mine: Items<Value>,
  others: Items<Value>,
  { mode, now }: { readonly mode: ImportMode; readonly now: number },
): readonly ItemPlan<Value>[] =>
  mode === 'step' ? itemsInStep(mine, others, now) : itemsToImport(mine, others, mode);

function itemsToImport<Value>(
  mine: Items<Value>,
  others: Items<Value>,
  mode: 'merge' | 'replace',
): readonly ItemPlan<Value>[] {
  const own = new Map(mine.map((item) => [item.key, item]));
  const plans: ItemPlan<Value>[] = [];
  for (const other of others) {
    const before = own.get(other.key);
    own.delete(other.key);
    const value = keptValueOf(other);
    const wasLive = before !== undefined && !before.deleted;
    if (!wasLive && value === undefined) continue;
    if (digestOf(keptValueOf(before)) === digestOf(value)) continue;
    const { key, at } = other;
    // Made anew, or the tombstone, which is later, would win.
    if (mode === 'replace' || before?.deleted) plans.push({ key, value });
    else if (!before || laterItem(before, other) === other) plans.push({ key, value, at });
  }
  if (mode === 'merge') return plans;
  const removed = [...own.values()].filter(({ deleted }) => !deleted);
  return [...plans, ...removed.map(({ key }) => ({ key, value: undefined }))];
}

/**
 * Every item that is later than the one here, with its instant, even if the value is the same or
 * was never here: otherwise devices that share a file write it in turn for ever, or one that never
 * had an item loses its removal on the way to a third.
 */
function itemsInStep<Value>(
  mine: Items<Value>,
  others: Items<Value>,
  now: number,
): readonly ItemPlan<Value>[] {
  const own = new Map(mine.map((item) => [item.key, item]));
  const isTaken = (other: KeptItem<Value>): boolean => {
    if (isExpired(other, now)) return false;
    const before = own.get(other.key);
    return !before || (!isSameItem(before, other) && laterItem(before, other) === other);
  };
  return others
    .filter(isTaken)
    .map((other) => ({ key: other.key, value: keptValueOf(other), at: other.at }));
}

const isSameItem = (one: KeptItem<unknown>, other: KeptItem<unknown>): boolean =>
  one.at === other.at && digestOf(keptValueOf(one)) === digestOf(keptValueOf(other));
