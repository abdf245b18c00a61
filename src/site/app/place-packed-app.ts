import { ownFiles, packedApp } from '#src/own/packed-files.ts';
import { SiteError } from '../site-error.ts';
import { type AppPlacing, copyApp } from './copy-app.ts';

/**
 * Writes the app of the package into `out`; in the package, in the place of `place-app.ts`.
 * Resolves to what identifies all code of the package. Rejects with a SiteError if it is damaged.
 */
export async function placeApp(placing: AppPlacing): Promise<string> {
  if ((await copyApp(packedApp, placing)) !== 'placed')
    throw new SiteError(
      `A file of Coranto's own is missing or was changed (${packedApp}). Install it again: npm i coranto`,
    );
  return ownFiles.digest ?? '';
}
