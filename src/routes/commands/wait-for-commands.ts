import type { CommandPlace } from './command-place.ts';

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
