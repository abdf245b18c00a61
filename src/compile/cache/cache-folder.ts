import { accessSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { cwd, env, pid, platform } from 'node:process';

/** Where reusable results are cached; `of` names them. */
export const cacheFolder = (of: string): string => join(cacheRoot(), of);

let root: string | undefined;

/**
 * The folder of all caches. If the current folder is a project's, it is in its node_modules, to be
 * deleted with it. Else, and where that is read-only, in the system's cache folder, or in its
 * temporary folder.
 */
export function cacheRoot(): string {
  root ??= chooseCacheRoot();
  return root;
}

function chooseCacheRoot(): string {
  const candidates = [...projectCache(cwd()), join(systemCache(), 'coranto')];
  return candidates.find(isWritable) ?? temporaryCache();
}

/** None in a folder that is no project: it would get a node_modules that nobody expects. */
const projectCache = (folder: string): string[] =>
  ['node_modules', 'package.json'].some((name) => existsSync(join(folder, name)))
    ? [join(folder, 'node_modules/.cache/coranto')]
    : [];

/** For a missing folder its nearest existing parent decides. */
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
 * The user's cache folder (https://specifications.freedesktop.org/basedir-spec/ on Linux; a
 * relative path there must be ignored).
 */
function systemCache(): string {
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  const named = env['XDG_CACHE_HOME'];
  return named !== undefined && isAbsolute(named) ? named : join(homedir(), '.cache');
}

/**
 * Pages are taken from the cache unchanged. In a folder that everybody may write to, the cache must
 * belong to this user and be closed to others; otherwise this process takes a new one.
 */
function temporaryCache(): string {
  const { uid } = userInfo();
  const shared = join(tmpdir(), `coranto-cache-${uid}`);
  try {
    if (!existsSync(shared)) mkdirSync(shared, { mode: 0o700 });
    const stats = lstatSync(shared);
    // Windows has a temporary folder per user, and -1 as every user's number.
    if (stats.isDirectory() && (uid === -1 || (stats.uid === uid && (stats.mode & 0o022) === 0)))
      return shared;
  } catch {
    // Another user was first, or this folder is read-only too.
  }
  return `${shared}-${pid}`;
}
