import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { env, pid, platform } from 'node:process';

const projectCache = join(import.meta.dirname, '../../../node_modules/.cache/coranto');

/** Where results are kept that a later run can use again; `of` is what they are. */
export const cacheFolder = (of: string): string => join(cacheRoot(), of);

let root: string | undefined;

/**
 * The folder of all caches: in the project's own node_modules, where it goes with the project.
 * Where that may not be written, in the system's folder for caches, and else in its folder for
 * temporary files.
 */
export function cacheRoot(): string {
  root ??= chooseCacheRoot();
  return root;
}

function chooseCacheRoot(): string {
  const candidates = [projectCache, join(systemCache(), 'coranto')];
  return candidates.find(isWritable) ?? temporaryCache();
}

/** Of a missing folder, the nearest one that is there is asked. */
function isWritable(folder: string): boolean {
  try {
    const parent = dirname(folder);
    if (!existsSync(folder) && parent !== folder) return isWritable(parent);
    accessSync(folder, constants.W_OK | constants.X_OK);
    return lstatSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The user's folder for caches (https://specifications.freedesktop.org/basedir-spec/ on Linux; a
 * relative path there is to be ignored).
 */
function systemCache(): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  const named = env['XDG_CACHE_HOME'];
  return named !== undefined && isAbsolute(named) ? named : join(homedir(), '.cache');
}

/**
 * Pages are taken from the cache as they are. In a folder that everybody may write, the cache must
 * be this user's own and closed to others; where it is not, this process takes a new one.
 */
function temporaryCache(): string {
  const { uid } = userInfo();
  const shared = join(tmpdir(), `coranto-cache-${uid}`);
  try {
    if (!existsSync(shared)) mkdirSync(shared, { mode: 0o700 });
    const stats = lstatSync(shared);
    // Windows gives each user a temporary folder, and -1 as the number of every user.
    if (stats.isDirectory() && (uid === -1 || (stats.uid === uid && (stats.mode & 0o022) === 0)))
      return shared;
  } catch {
    // Another user was there first, or nothing can be written there either.
  }
  return `${shared}-${pid}`;
}
