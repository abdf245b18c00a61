import type { PageData } from '#src/content/carried/packed.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { CARRIED_ID, readCarried } from './carried-values.ts';

declare global {
  /** The manifest of the page's edition; nothing if it did not come. Never rejects. */
  var pageEdition: Promise<unknown> | undefined;
}

/**
 * Takes the data out of the page; undefined if it is missing, damaged or for another address, if
 * the page was changed, or the manifest did not come: it is the same on all pages of an edition,
 * and public/early.js requests it with the page's code.
 */
export async function takePageData(): Promise<PageData | undefined> {
  const element = document.getElementById(CARRIED_ID);
  const data = readCarried(element, location.pathname + location.search);
  element?.remove();
  const manifest = await globalThis.pageEdition;
  if (!data || !manifest) return undefined;
  data.files[MANIFEST_FILE] = manifest;
  return data;
}
