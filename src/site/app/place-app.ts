import { hash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { appVersion } from './app-version.ts';
import type { AppBuilding } from './build-app.ts';
import { dropKeptApp, keepApp, keptFiles } from './kept-apps.ts';
import { RENDERER } from './tools-folder.ts';

export type AppPlacing = {
  readonly out: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** Folder in which built apps are kept. */
  readonly cache: string;
  /** Rejects; then nothing more is written. */
  readonly signal?: AbortSignal | undefined;
};

/** Neither this number nor the one before is in any script; the name of a file can be as long. */
const ANY_LENGTH = 237;
const ANY_NAME = 'path-of-any-site';
/**
 * Stands for the path of the site in an app that is kept for any site. As long as no other: a
 * bundler that computes with its length leaves a number that is found (`checkKept`).
 */
const ANY_BASE = `/${ANY_NAME.padEnd(ANY_LENGTH - 2, '-')}/`;

/**
 * Writes the app into `out` as `buildApp` does; from the cache, if the same code was built before,
 * for whatever path: bundling takes longer than all else of a small site. If the cache cannot be
 * written, the app is built in place. Rejects as `buildApp`.
 */
export async function placeApp({ cache, ...placing }: AppPlacing): Promise<void> {
  const kept = join(cache, appVersion());
  const { signal } = placing;
  if (await copyApp(kept, placing)) return;
  await keepApp(kept, async (out) => {
    await build({ out, base: ANY_BASE, signal });
    await checkKept(out);
  });
  if (!(await copyApp(kept, placing))) await build(placing);
}

/** The bundler is loaded only where there is something to bundle. */
const build = async (building: AppBuilding): Promise<void> => {
  const { buildApp } = await import('./build-app.ts');
  await buildApp(building);
};

/** Throws if the path in an app is not in one piece everywhere: it could not be replaced there. */
async function checkKept(out: string): Promise<void> {
  for (const name of await readdir(out, { recursive: true })) {
    // The renderer is not minified, and has tables of numbers.
    if (!name.endsWith('.js') || name.endsWith(RENDERER)) continue;
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
