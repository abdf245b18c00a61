import type { CommandId } from '#src/commands/command-table.ts';
import type { CommandPlace } from './start-commands.tsx';

/** A pressed key, or a command that was chosen by other means. */
export type AskedCommand = KeyboardEvent | CommandId;

declare global {
  /**
   * What is asked for, from public/early.js on, which pushes every pressed key. `push` is replaced
   * here to load the code of the commands, and by that code to run them: then nothing waits.
   */
  var pressedKeys: AskedCommand[];
}

/** Loads the code of the commands when the first is asked for, or was. */
export function waitForCommands(place: CommandPlace): void {
  const load = (): unknown =>
    import('./start-commands.tsx').then(
      (code) => code.startCommands(place),
      // Without it, the page is used by the browser's own keys.
      () => undefined,
    );
  const { length, push } = pressedKeys;
  pressedKeys.push = (asked) => {
    load();
    return push.call(pressedKeys, asked);
  };
  if (length > 0) load();
}
