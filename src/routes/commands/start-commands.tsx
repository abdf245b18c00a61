import { createRoot } from 'react-dom/client';
import type { Room } from '#src/messages/catalogue.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import { waitBriefly } from '../wait-briefly.ts';
import type { CommandPlace } from './command-place.ts';
import { Commands } from './commands.tsx';

/** The rooms of messages that the code of the commands uses. */
export const commandRooms = ['keys', 'settings', 'mine'] as const satisfies readonly Room[];

let started: Promise<void> | undefined;

/**
 * Runs what was asked for, and all that will be; once for the page. Beside the page and not in it:
 * no first view has a place for what most readers never use.
 */
export function startCommands(place: CommandPlace): Promise<void> {
  started ??= start(place);
  return started;
}

/** Milliseconds to wait for a device that does not say what it keeps. */
const DEVICE_MS = 1000;

async function start(place: CommandPlace): Promise<void> {
  // What a key does is known only with the keys of this device.
  await Promise.all([
    loadRooms(commandRooms),
    waitBriefly(siteDevice().load('keyBinding'), DEVICE_MS),
  ]);
  const element = document.body.appendChild(document.createElement('div'));
  createRoot(element).render(
    <SettingsContext value={place.settings}>
      <Commands {...place} />
    </SettingsContext>,
  );
}
