import type { ActItem } from '../kinds/act-items.ts';
import type { AddChange, DeviceStore } from '../store/device-store.ts';
import { isKindName, type KindName, keptKinds } from '../store/kept-kinds.ts';
import { digestOf } from './do-act.ts';
import { endLatestAct } from './latest-act.ts';
import { restoreSettings } from './settings-part.ts';

/**
 * Makes items what they were before an act, except those that were changed since. Returns the act;
 * undefined if it is not known.
 */
export async function undoAct(device: DeviceStore, key: string): Promise<ActItem | undefined> {
  const act = (await device.load('act')).get(key);
  if (!act) return undefined;
  endLatestAct(key);
  await device.changeAll((add) => {
    for (const part of act.parts)
      if (isKindName(part.kind)) restore(add, part.kind, part);
      else restoreSettings(part);
    add('act', key, () => undefined);
  });
  return act;
}

/** Undoes the last act that was not undone; undefined if there is none. */
export async function undoLatest(device: DeviceStore): Promise<ActItem | undefined> {
  const last = [...(await device.load('act')).keys()].at(-1);
  return last === undefined ? undefined : await undoAct(device, last);
}

function restore<Kind extends KindName>(
  add: AddChange,
  kind: Kind,
  { key, before, after }: ActItem['parts'][number],
): void {
  // An earlier version of the site may have kept another shape.
  const { data } = keptKinds[kind].safeParse(before);
  add(kind, key, (now) => (digestOf(now) === after ? data : now));
}
