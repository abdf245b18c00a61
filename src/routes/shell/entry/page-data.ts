import { manifestSchema } from '#src/content/bundle/manifest.ts';
import type { PageData } from '#src/content/carried/packed.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { CARRIED_ID, readCarried } from './carried-values.ts';
import { countOldCards, digestShown } from './shown-of-manifest.ts';

declare global {
  /** The site's newest manifest; nothing if it did not come. Never rejects. */
  var pageEdition: Promise<unknown> | undefined;
}

type TakenData = PageData & {
  /** Whether the app makes of it what stands in the page. */
  readonly isSame: boolean;
};

/**
 * Takes the data out of the page; undefined if it is missing, damaged or for another address, if
 * the page was changed, if the manifest did not come, which public/early.js requests with the
 * page's code, or if what the page shows of the manifest is not so any more: then the host has
 * moved on, and the app starts from its files. `base` is the site's path.
 */
export async function takePageData(base: string): Promise<TakenData | undefined> {
  const element = document.getElementById(CARRIED_ID);
  const data = readCarried(element, location.pathname + location.search);
  const { of, shows, old = '0' } = element?.dataset ?? {};
  element?.remove();
  const manifest = manifestSchema.safeParse(await globalThis.pageEdition).data;
  if (!data || !manifest) return undefined;
  const path = data.address.replace(base, '/');
  const shown = { path, files: Object.keys(data.files), keys: shows?.split(' ') ?? [] };
  if (digestShown(manifest, shown) !== of) return undefined;
  data.files[MANIFEST_FILE] = manifest;
  return { ...data, isSame: countOldCards(data.made, manifest.built) === Number(old) };
}
