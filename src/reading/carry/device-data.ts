import { doAct } from '../acts/do-act.ts';
import { changeSettings, restoreSettings } from '../acts/settings-part.ts';
import { parseSettings } from '../settings.ts';
import { readSettingsText } from '../settings-store.ts';
import type { DeviceStore } from '../store/device-store.ts';
import { carriedKinds, mapKinds } from './carried-kinds.ts';
import type { ImportPlan, OwnData } from './plan-import.ts';

/** All that this device keeps and carries. */
export async function readOwnData(device: DeviceStore): Promise<OwnData> {
  await Promise.all(carriedKinds.map((kind) => device.load(kind)));
  return {
    items: mapKinds((kind) => device.items(kind)),
    settings: parseSettings(readSettingsText()),
  };
}

/**
 * Does an import, as one act. Returns whether the device keeps it. Without room nothing of it
 * happens; if storage is denied, it lasts until the page is left.
 */
export async function importData(device: DeviceStore, plan: ImportPlan): Promise<boolean> {
  const { adds, changes, removes, settings, addTo } = plan;
  const count = adds + changes + removes + Object.keys(settings).length;
  const settled = Object.keys(settings).length > 0 ? [changeSettings(settings)] : [];
  const how = { settled, wholly: true };
  const isKept = await doAct(device, { what: 'imported', count }, addTo, how);
  if (!isKept && device.trouble() === 'full') for (const part of settled) restoreSettings(part);
  return isKept;
}
