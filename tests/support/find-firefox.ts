import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Where a Firefox was found, or where FIREFOX_PATH says it is and is not. */
export type FoundFirefox = { readonly path: string } | { readonly missing: string } | undefined;

const names = ['firefox-esr', 'firefox'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  ),
};

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The Firefox to test with: what FIREFOX_PATH says and nothing else when it is set, else the first on the PATH, else in the
 * usual places of the system. Undefined when there is none. Any release since the browser speaks WebDriver BiDi will do.
 */
export function findFirefox(): FoundFirefox {
  const asked = env['FIREFOX_PATH'];
  if (asked) return runs(asked) ? { path: asked } : { missing: asked };
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [...onPath, ...(usualPlaces[platform] ?? [])].find(runs);
  return path === undefined ? undefined : { path };
}
