import { createRoot } from 'react-dom/client';
import type { Room } from '#src/messages/catalogue.ts';
import { loadRooms } from '#src/messages/load-room.ts';
import type { SettingsStore } from '#src/reading/settings-store.ts';
import { SettingsContext } from '#src/reading/use-settings.ts';
import type { App } from '../app.ts';
import type { createAppRouter } from '../router.tsx';
import { Commands } from './commands.tsx';

/** What commands are run on. */
export type CommandPlace = {
  readonly app: App;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly settings: SettingsStore;
};

/** The rooms of messages that the code of the commands uses. */
export const commandRooms = ['keys', 'settings'] as const satisfies readonly Room[];

let started: Promise<void> | undefined;

/**
 * Runs what was asked for, and all that will be; once for the page. Beside the page and not in it:
 * no first view has a place for what most readers never use.
 */
export function startCommands(place: CommandPlace): Promise<void> {
  started ??= start(place);
  return started;
}

async function start(place: CommandPlace): Promise<void> {
  await loadRooms(commandRooms);
  const element = document.body.appendChild(document.createElement('div'));
  createRoot(element).render(
    <SettingsContext value={place.settings}>
      <Commands {...place} />
    </SettingsContext>,
  );
}
