import type { ActItem } from '../kinds/act-items.ts';
import type { AddChange, DeviceStore } from '../store/device-store.ts';
import { isKindName, type KindName, keptKinds } from '../store/kept-kinds.ts';
import { actsWritten, digestOf } from './do-act.ts';
import { endLatestAct } from './latest-act.ts';
import { restoreSettings } from './settings-part.ts';

type ActPart = ActItem['parts'][number];

/** An act that was undone, with how many of its items were changed since and left so. */
export type UndoneAct = ActItem & { readonly left: number };

/**
 * Makes items what they were before an act, except those that were changed since. Returns the act;
 * undefined if it is not known.
 */
export async function undoAct(device: DeviceStore, key: string): Promise<UndoneAct | undefined> {
  await actsWritten(device);
  const act = (await device.load('act')).get(key);
  if (!act) return undefined;
  endLatestAct(key);
  const left = new Set<ActPart>();
  await device.changeAll((add) => {
    for (const part of act.parts) {
      // Told for the page, then for what is stored: the last one counts.
      const tell = (isLeft: boolean): unknown => (isLeft ? left.add(part) : left.delete(part));
      if (isKindName(part.kind)) restore(add, part.kind, { ...part, tell });
      else restoreSettings(part);
    }
    add('act', key, () => undefined);
  });
  return { ...act, left: left.size };
}

/** Forgets what was done, and with it what items were before. None of it can be undone any more. */
export async function forgetActs(device: DeviceStore): Promise<void> {
  const acts = await device.load('act');
  endLatestAct();
  await device.change(
    'act',
    [...acts.keys()].map((key) => [key, () => undefined]),
  );
}

/** Undoes the last act that was not undone; undefined if there is none. */
export async function undoLatest(device: DeviceStore): Promise<UndoneAct | undefined> {
  const last = [...(await device.load('act')).keys()].at(-1);
  return last === undefined ? undefined : await undoAct(device, last);
}

function restore<Kind extends KindName>(
  add: AddChange,
  kind: Kind,
  { key, before, after, tell }: ActPart & { readonly tell: (isLeft: boolean) => unknown },
): void {
  // An earlier version of the site may have kept another shape.
  const { data } = keptKinds[kind].safeParse(before);
  add(kind, key, (now) => {
    const isLeft = digestOf(now) !== after;
    tell(isLeft);
    return isLeft ? now : data;
  });
}
