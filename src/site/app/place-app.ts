import { hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appVersion } from './app-version.ts';
import type { AppBuilding } from './build-app.ts';
import { dropKeptApp, keepApp, keptFiles } from './kept-apps.ts';

export type AppPlacing = {
  readonly out: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** Folder in which built apps are kept. */
  readonly cache: string;
  /** Rejects; then nothing more is written. */
  readonly signal?: AbortSignal | undefined;
};

/** Stands for the path of the site in an app that is kept for any site. */
const ANY_BASE = '/path-of-any-site/';

/**
 * Writes the app into `out` as `buildApp` does; from the cache, if the same code was built before,
 * for whatever path: bundling takes longer than all else of a small site. If the cache cannot be
 * written, the app is built in place. Rejects as `buildApp`.
 */
export async function placeApp({ cache, ...placing }: AppPlacing): Promise<void> {
  const kept = join(cache, appVersion());
  const { signal } = placing;
  if (await copyApp(kept, placing)) return;
  await keepApp(kept, (out) => build({ out, base: ANY_BASE, signal }));
  if (!(await copyApp(kept, placing))) await build(placing);
}

/** The bundler is loaded only where there is something to bundle. */
const build = async (building: AppBuilding): Promise<void> => {
  const { buildApp } = await import('./build-app.ts');
  await buildApp(building);
};

/** Copies a kept app; false if there is none, or one that was damaged, which is deleted. */
async function copyApp(
  kept: string,
  { out, base, signal }: Omit<AppPlacing, 'cache'>,
): Promise<boolean> {
  const files = await keptFiles(kept);
  for (const [path, digest] of files ?? []) {
    signal?.throwIfAborted();
    const content = await readFile(join(kept, path)).catch(() => undefined);
    if (content === undefined || hash('sha256', content) !== digest) {
      await dropKeptApp(kept);
      return false;
    }
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content.includes(ANY_BASE) ? atBase(content, base) : content);
  }
  return files !== undefined;
}

/** The path stands in strings of code and markup, where that of a site needs no escapes. */
const atBase = (content: Buffer, base: string): string =>
  content.toString('utf8').replaceAll(ANY_BASE, () => base);
