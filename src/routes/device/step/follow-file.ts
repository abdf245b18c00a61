import { hasFileAccess } from '#src/reading/step/file-access.ts';
import { handleDatabase } from '#src/reading/step/kept-handle.ts';
import { siteHere } from '../carry/this-site.ts';

/**
 * Keeps the reader's file in step while the page is open, if they chose one. Its code loads only
 * then.
 */
export async function followFile(): Promise<void> {
  if (!hasFileAccess()) return;
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === handleDatabase())) return;
  await import('#src/reading/step/site-file-step.ts').then(({ siteFileStep }) =>
    siteFileStep(siteHere()).follow(),
  );
}
