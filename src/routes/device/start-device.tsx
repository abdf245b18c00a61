import { createRoot, type Root } from 'react-dom/client';
import type { CardParts } from '#src/components/device/card-parts.ts';
import type { Room } from '#src/messages/catalogue.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import type { SettingsStore } from '#src/reading/settings-store.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import type { App } from '../app.ts';
import { DeviceParts } from './parts/device-parts.tsx';

/** The rooms of messages that the code of the device uses on every page. */
export const deviceRooms = ['mine', 'device'] as const satisfies readonly Room[];

let root: Root | undefined;

/**
 * Brings what the device keeps into the page. Beside the page and not in it, as the commands are:
 * no first view has a place for it.
 */
export async function startDevice(
  app: App | undefined,
  onParts: (parts: CardParts) => void,
  settings: SettingsStore | undefined,
): Promise<void> {
  await loadRooms(deviceRooms);
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  root.render(
    <SettingsContext value={settings}>
      <DeviceParts app={app} onParts={onParts} />
    </SettingsContext>,
  );
}
