import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** Where a program was found, or the missing path in a variable of the environment. */
export type FoundProgram = { readonly path: string } | { readonly missing: string } | undefined;

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a program: only the path in the variable `asked` if it is set, else the first of `names` on
 * the PATH, then the first of `places` that can be run. Undefined if there is none.
 */
export function findProgram(
  asked: string,
  names: readonly string[],
  places: readonly string[],
): FoundProgram {
  const wanted = env[asked];
  if (wanted) return runs(wanted) ? { path: wanted } : { missing: wanted };
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const path = [...onPath, ...places].find(runs);
  return path === undefined ? undefined : { path };
}
