import * as z from 'zod/mini';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { CARRIED_ID, readCarried } from './carried-values.ts';

/**
 * A page's data: files of the bundle by path, and what else it shows. The files are parsed on use,
 * as if they had come from the host. The manifest is none of them in the page: it is the same in
 * all pages of an edition, and public/early.js requests it with the page's code.
 */
const pageDataSchema = z.object({
  files: z.looseObject({}),
  made: z.optional(z.unknown()),
});
/** `address`: path and search below the origin that the page was made for. */
export type PageData = z.infer<typeof pageDataSchema> & { readonly address: string };

declare global {
  /** The manifest of the page's edition; undefined if it did not come. Never rejects. */
  var pageEdition: Promise<unknown> | undefined;
}

/**
 * Takes the data out of the page; undefined if it is missing, damaged or for another address, if the
 * page was changed, or the manifest of its edition did not come.
 */
export async function takePageData(): Promise<PageData | undefined> {
  const { path: address = '', value } = readCarried() ?? {};
  document.getElementById(CARRIED_ID)?.remove();
  const data = pageDataSchema.safeParse(value);
  if (!data.success || address !== location.pathname + location.search) return undefined;
  const manifest = await globalThis.pageEdition;
  const { files, made } = data.data;
  return manifest ? { address, files: { ...files, [MANIFEST_FILE]: manifest }, made } : undefined;
}
