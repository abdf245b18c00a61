import { forgetTab } from '../erase/forget-tab.ts';
import { openDeviceDatabase } from './device-database.ts';
import { createDeviceStore, type DeviceStore } from './device-store.ts';
import { listenToTabs } from './tab-signals.ts';

let store: DeviceStore | undefined;

/**
 * What the device keeps for this site; one for the page. Its names carry the base path, so that
 * sites on one origin do not mix. Import it from code that is loaded later: no first view needs it.
 */
export function siteDevice(): DeviceStore {
  if (store) return store;
  const name = `coranto:${import.meta.env.BASE_URL}`;
  store = createDeviceStore({
    database: openDeviceDatabase(name),
    listenToTabs: ({ onNews, onErased }) =>
      listenToTabs(name, {
        onNews,
        onErased: () => {
          onErased();
          forgetTab();
        },
      }),
  });
  return store;
}
