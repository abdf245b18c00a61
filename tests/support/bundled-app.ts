import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '#src/compile/cache/cache-folder.ts';
import { placeApp } from '#src/site/app/place-app.ts';
import { makeOnce } from './make-once.ts';
import { temporaryFolder } from './workspace.ts';

/**
 * The app of `/` in the run's folder. After that it is in the cache of all builds, too: bundling
 * takes 20 s of a processor, so files that run at one time must not each begin it.
 */
export const bundledApp = (): Promise<string> =>
  makeOnce('bundled-app', (out) => placeApp({ out, base: '/', cache: cacheFolder('app') }));

/** A cache of builds that has the app of this run, and nothing else. */
export async function cacheWithApp(): Promise<string> {
  await bundledApp();
  const cache = await temporaryFolder();
  symlinkSync(cacheFolder('app'), join(cache, 'app'), 'junction');
  return cache;
}
