import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../output/find-stages.ts';

/**
 * A folder for this process's live bundle inside Vite's cache; its pictures are in a folder beside
 * it, of that name and `-pictures`. First removes folders of servers
 * that ended without cleaning up: Ctrl-C gives a server no time for it.
 */
export async function claimLiveFolder(cacheDir: string): Promise<string> {
  for (const name of await readdir(cacheDir).catch(() => [])) {
    const [, pid] = /^coranto-(\d+)(?:-pictures)?$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(cacheDir, name), { recursive: true, force: true });
  }
  return join(cacheDir, `coranto-${process.pid}`);
}
