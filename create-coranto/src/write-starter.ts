import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StarterError } from './choices.ts';

/** By path below the folder, with `/`. */
export type StarterFiles = ReadonlyMap<string, string>;

/** What a new repository has already, and what file managers leave in the folders they show. */
const ALLOWED = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Writes the files into a folder that is missing or empty. Rejects with a StarterError if it is
 * neither or cannot be written; no file is ever overwritten.
 */
export async function writeStarter(folder: string, files: StarterFiles): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const others = (await readdir(folder)).filter((name) => !ALLOWED.has(name));
    if (others.length > 0)
      throw new StarterError(
        `${folder} is not empty: it has ${others[0]}. Nothing was written; name a new folder.`,
      );
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof StarterError || !(error instanceof Error && 'code' in error)) throw error;
    throw new StarterError(`Cannot write to ${folder}: ${error.message}`, { cause: error });
  }
}
