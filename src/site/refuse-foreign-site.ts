import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '#src/compile/swap-folder.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { SiteError } from './site-error.ts';

/** Rejects with a SiteError unless a folder is missing, empty, or an earlier site: a build replaces all that is in it. */
export async function refuseForeignSite(out: string): Promise<void> {
  const names = await readdir(out).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new SiteError(`${out} cannot be read as a folder (${codeOf(error) ?? 'unknown fault'}). Name another one with --out.`, {
      cause: error,
    });
  });
  if (names.length === 0) return;
  try {
    await Promise.all([access(join(out, 'index.html')), access(join(out, DATA_FOLDER, MANIFEST_FILE))]);
  } catch (error) {
    throw new SiteError(
      `${out} holds something other than a site built by Coranto. Name another folder with --out, so that nothing is lost.`,
      {
        cause: error,
      },
    );
  }
}
