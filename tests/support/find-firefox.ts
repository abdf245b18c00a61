import { join } from 'node:path';
import { env, platform } from 'node:process';
import { type FoundProgram, findProgram } from './find-program.ts';

const names = ['firefox-esr', 'firefox'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((folder) =>
    folder ? [join(folder, 'Mozilla Firefox/firefox.exe')] : [],
  ),
};

/**
 * The Firefox for tests: only FIREFOX_PATH if it is set, else the first on the PATH, else in the
 * usual places of the system. Undefined if there is none. Any release with WebDriver BiDi will do.
 */
export function findFirefox(): FoundProgram {
  return findProgram('FIREFOX_PATH', names, usualPlaces[platform] ?? []);
}
