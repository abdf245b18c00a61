import { type FoundProgram, findProgram } from '../find-program.ts';

/** WebKit's driver and the display for its browser: GTK's WebKit has no headless mode. */
export type WebKitPrograms = { readonly driver: string; readonly display: string };

/** Debian's packages of both. */
export const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];

/**
 * `asked` is the variable that names a program which cannot be run; then nothing is to be
 * installed.
 */
export type WebKitMissing = { readonly missing: string; readonly asked?: string };

/**
 * The WebKit for tests: only the driver of WEBKIT_DRIVER_PATH if it is set, else the one on the
 * PATH; and Xvfb (XVFB_PATH). A sentence says what is missing.
 */
export function findWebKit(): WebKitPrograms | WebKitMissing {
  const driver = findProgram('WEBKIT_DRIVER_PATH', ['WebKitWebDriver'], []);
  const display = findProgram('XVFB_PATH', ['Xvfb'], []);
  if (driver && 'path' in driver && display && 'path' in display)
    return { driver: driver.path, display: display.path };
  const absent = driver ? 'no Xvfb on this machine' : 'no WebKitWebDriver on this machine';
  return (
    wrongly(driver, 'WEBKIT_DRIVER_PATH') ?? wrongly(display, 'XVFB_PATH') ?? { missing: absent }
  );
}

const wrongly = (found: FoundProgram, asked: string): WebKitMissing | undefined =>
  found && 'missing' in found
    ? { missing: `${asked} names ${found.missing}, which cannot be run`, asked }
    : undefined;
