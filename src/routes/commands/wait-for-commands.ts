import { aboutPath, searchPath } from '#src/url/paths.ts';
import type { CommandPlace } from './command-place.ts';

/**
 * Loads the code of the commands when the first is asked for, or was. If it is lost, a button or a
 * key that was kept from the browser leads to the page that does as much: it has all keys, or the
 * search, and its own code says so if it is lost too.
 */
export function waitForCommands(place: CommandPlace): void {
  const load = (): unknown =>
    import('./start-commands.tsx')
      .then((code) => code.startCommands(place))
      .catch(() => {
        for (const asked of pressedKeys.splice(0))
          if (typeof asked === 'string' || (asked.defaultPrevented && !asked.key[1]))
            void place.router.navigate(asked === 'help' ? aboutPath() : searchPath());
      });
  const { length, push } = pressedKeys;
  pressedKeys.push = (asked) => {
    load();
    return push.call(pressedKeys, asked);
  };
  if (length > 0) load();
}
