import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appVersion } from './app-version.ts';
import type { AppBuilding } from './build-app.ts';
import { ANY_BASE, ANY_LENGTH, ANY_NAME, type AppPlacing, copyApp } from './copy-app.ts';
import { dropKeptApp, keepApp, listFilesIn, markUsed } from './kept-apps.ts';
import { TOOLS_FOLDER } from './tools-folder.ts';

/**
 * Writes the app into `out` as `buildApp` does; from the folder `cache`, if the same code was built
 * before, for whatever path: bundling takes longer than all else of a small site. If the cache
 * cannot be written, the same files are made in `out`. Resolves to what identifies all code.
 * Rejects as `buildApp`. In the package `place-packed-app.ts` is in the place of this module.
 */
export async function placeApp({
  cache,
  ...placing
}: AppPlacing & { readonly cache: string }): Promise<string> {
  const version = appVersion();
  const kept = join(cache, version);
  const { signal } = placing;
  if (await copyKept(kept, placing)) return version;
  const make = async (out: string): Promise<void> => {
    await build({ out, base: ANY_BASE, signal });
    await checkKept(out);
  };
  await keepApp(kept, make);
  if (await copyKept(kept, placing)) return version;
  const beside = join(placing.out, TOOLS_FOLDER, 'app');
  await make(beside);
  await listFilesIn(beside);
  const copied = await copyApp(beside, placing);
  if (copied !== 'placed') throw new Error(`${beside}, just written, is ${copied}`);
  await dropKeptApp(beside);
  return version;
}

async function copyKept(kept: string, placing: AppPlacing): Promise<boolean> {
  const copied = await copyApp(kept, placing);
  if (copied === 'placed') await markUsed(kept);
  if (copied === 'damaged') await dropKeptApp(kept);
  return copied === 'placed';
}

/** The bundler is loaded only where there is something to bundle. */
const build = async (building: AppBuilding): Promise<void> => {
  const { buildApp } = await import('./build-app.ts');
  await buildApp(building);
};

/**
 * Rejects if the path in an app for any path is not in one piece everywhere: it could not be
 * replaced there.
 */
export async function checkKept(out: string): Promise<void> {
  for (const name of await readdir(out, { recursive: true })) {
    // The renderer (.mjs) is not minified, and has tables of numbers.
    if (!name.endsWith('.js')) continue;
    const rest = (await readFile(join(out, name), 'utf8')).replaceAll(ANY_BASE, '');
    if (
      rest.includes(ANY_NAME) ||
      new RegExp(`\\b(?:${ANY_LENGTH}|${ANY_LENGTH - 1})\\b`).test(rest)
    )
      throw new Error(
        `${name} computes with the length or a part of the site's path, which the bundler did in advance; replace the whole path instead: pathname.replace(base, '/')`,
      );
  }
}
