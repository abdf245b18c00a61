import { createRoot } from 'react-dom/client';
import type { CardParts } from '#src/components/device/card-parts.ts';
import type { Room } from '#src/messages/catalogue.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import type { App } from '../app.ts';
import { DeviceParts } from './parts/device-parts.tsx';

/** The rooms of messages that the code of the device uses on every page. */
export const deviceRooms = ['mine', 'device'] as const satisfies readonly Room[];

let started: Promise<void> | undefined;

/**
 * Brings what the device keeps into the page; once for the page. Beside the page and not in it, as
 * the commands are: no first view has a place for it.
 */
export function startDevice(
  app: App | undefined,
  onParts: (parts: CardParts) => void,
): Promise<void> {
  started ??= loadRooms(deviceRooms).then(() => {
    const element = document.body.appendChild(document.createElement('div'));
    createRoot(element).render(<DeviceParts app={app} onParts={onParts} />);
  });
  return started;
}
