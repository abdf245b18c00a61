import { factsShown } from '#src/routes/shell/entry/shown-of-manifest.ts';
import type { Drawing } from './draw-page.ts';
import { openSingle } from './kept/single-markup.ts';
import { openPages } from './render-page.tsx';

const NOWHERE = '/404/';

/**
 * The page for addresses that have none. With scripts, the app opens whatever the address means;
 * without, the page says that there is nothing. `shell` is the app's page, from renderShell.
 */
export async function notFoundPage(shell: string, drawing: Drawing): Promise<string> {
  const { base, manifest, readText, cache } = drawing;
  const version = JSON.stringify([drawing.version, base]);
  const single = openSingle(cache, { version, built: manifest.built, readText });
  const { markup } = await single({
    ...{ path: NOWHERE, made: '' },
    factsOf: (files) => factsShown(manifest, { path: NOWHERE, files, keys: [] }),
    draw: async () => {
      const { files, whole } = await openPages(base, readText)({ path: NOWHERE });
      return { head: '', markup: whole(), data: '', files: [...files.keys()] };
    },
  });
  return shell.replace('\n  </body>', () => `\n    <noscript>${markup}</noscript>\n  </body>`);
}
