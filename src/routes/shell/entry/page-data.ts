import * as z from 'zod/mini';

/** Id of the element with a prerendered page's data. */
export const PAGE_DATA_ID = 'page-data';

/**
 * A page's data: the address it was made for (path and search below the origin), files of the
 * bundle by path, and what else it shows. The files are parsed on use, as if they had come from the
 * host.
 */
const pageDataSchema = z.object({
  address: z.string(),
  files: z.looseObject({}),
  made: z.optional(z.unknown()),
});
export type PageData = z.infer<typeof pageDataSchema>;

/** Takes the data out of the page; undefined if it is missing, damaged or for another address. */
export function takePageData(): PageData | undefined {
  const element = document.getElementById(PAGE_DATA_ID);
  element?.remove();
  try {
    const data = pageDataSchema.parse(JSON.parse(element?.textContent ?? ''));
    return data.address === location.pathname + location.search ? data : undefined;
  } catch {
    return undefined;
  }
}
