import type { Manifest } from '#src/content/bundle/manifest.ts';
import { factsShown } from '#src/routes/shell/entry/shown-of-manifest.ts';
import type { ReadText } from './bundle-texts.ts';
import type { PageCache } from './kept/page-cache.ts';
import { openSingle } from './kept/single-markup.ts';
import { openPages } from './render-page.tsx';

type NotFound = {
  /** The app's page, from renderShell. */
  readonly shell: string;
  readonly base: string;
  /** Identifies the app's code. */
  readonly version: string;
  readonly manifest: Manifest;
  readonly readText: ReadText;
  readonly cache: PageCache;
};

const NOWHERE = '/404/';

/**
 * The page for addresses that have none. With scripts, the app opens whatever the address means;
 * without, the page says that there is nothing.
 */
export async function notFoundPage(site: NotFound): Promise<string> {
  const { shell, base, manifest, readText, cache } = site;
  const version = JSON.stringify([site.version, base]);
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
