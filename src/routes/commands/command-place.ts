import type { CommandId } from '#src/commands/command-table.ts';
import type { SettingsStore } from '#src/reading/settings-store.ts';
import type { App } from '../app.ts';
import type { createAppRouter } from '../router.tsx';

/** What commands are run on. */
export type CommandPlace = {
  readonly app: App;
  readonly router: ReturnType<typeof createAppRouter>;
  readonly settings: SettingsStore;
};

/** A pressed key, or a command that was chosen by other means. */
export type AskedCommand = KeyboardEvent | CommandId;

declare global {
  /**
   * What is asked for, from public/early.js on, which pushes every pressed key. The entry replaces
   * `push` to load the code of the commands, and that code to run them: then nothing waits.
   */
  var pressedKeys: AskedCommand[];
}
