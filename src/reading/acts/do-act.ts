import { textDigest } from '#src/content/ids/story-id.ts';
import type { ActItem, ActWords } from '../kinds/act-items.ts';
import type { AddChange, DeviceStore } from '../store/device-store.ts';
import { announceAct } from './latest-act.ts';

/** Acts that can be undone; the oldest are forgotten. */
export const MOST_ACTS = 50;

export type ActPart = ActItem['parts'][number];

const writing = new WeakMap<DeviceStore, Promise<unknown>>();

/**
 * Waits for acts of this page that are being written. Only then do they know what items were
 * before: another tab may have changed them after this page last read them.
 */
export const actsWritten = async (device: DeviceStore): Promise<void> =>
  void (await writing.get(device));

type ActHow = {
  /** Parts that were changed already. */
  readonly settled?: readonly ActPart[];
  /** Without room, nothing of it happens in the page either. */
  readonly wholly?: boolean;
};

/**
 * Changes items as the reader asked, and keeps what they were before in the same transaction, so
 * that the act can be undone; at most one change an item. What `addBeside` adds is stored with
 * them or not at all, but undoing the act leaves it. Returns whether the device keeps it. An act
 * that changes nothing is not kept.
 */
export async function doAct(
  device: DeviceStore,
  words: ActWords,
  change: (add: AddChange, addBeside: AddChange) => void,
  { settled = [], wholly }: ActHow = {},
): Promise<boolean> {
  const known = [...(await device.load('act')).keys()];
  const parts = new Map<string, ActPart>();
  let isKept = false;
  const key = newKey();
  const keeping = device.changeAll((add) => {
    change((kind, itemKey, make, at) => {
      const makePart: typeof make = (before) => {
        const after = make(before);
        parts.set(`${kind} ${itemKey}`, {
          kind,
          key: itemKey,
          before,
          after: digestOf(after),
        });
        return after;
      };
      add(kind, itemKey, makePart, at);
    }, add);
    // Made last: the device makes the items anew out of those that it has at that moment.
    add('act', key, () => {
      const changed = [...settled, ...parts.values()].filter(
        ({ before, after }) => digestOf(before) !== after,
      );
      isKept = changed.length > 0;
      return isKept ? { ...words, parts: changed } : undefined;
    });
    for (const old of known.slice(0, -(MOST_ACTS - 1)))
      add('act', old, (act) => (isKept ? undefined : act));
  }, wholly);
  writing.set(device, Promise.all([writing.get(device), keeping]));
  const kept = await keeping;
  if (device.peek('act')?.has(key)) announceAct({ key, isKept: kept, ...words });
  return kept;
}

let made = 0;

/** In the order of time, also within one moment of this page. */
function newKey(): string {
  made += 1;
  const apart = Math.random().toString(36).slice(2, 6);
  return `${new Date().toISOString()} ${String(made).padStart(6, '0')}${apart}`;
}

/** Tells whether an item is still as an act left it; undefined for one that is not there. */
export const digestOf = (value: unknown): string | undefined =>
  value === undefined ? undefined : textDigest(JSON.stringify(value, inOrder));

/** A parsed value has its fields in the order of its schema, a made one in that of its code. */
const inOrder = (_: string, value: unknown): unknown =>
  value instanceof Object && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
