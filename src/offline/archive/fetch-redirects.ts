import {
  addressListSchema,
  type RedirectFile,
  redirectFileSchema,
  redirectPaths,
} from '#src/content/archive/archive-list.ts';
import { ADDRESS_LIST } from '#src/content/bundle/bundle.ts';
import { type FromFolder, fetchFixed, fetchPart, parsePart } from './fetch-part.ts';

/**
 * Where addresses lead now that have no story, and which are gone, of all the site. Rejects with a
 * PartError.
 */
export async function fetchRedirects(from: FromFolder): Promise<RedirectFile[]> {
  const list = await fetchFixed(ADDRESS_LIST, addressListSchema, from);
  return await Promise.all(
    redirectPaths(list).map(async (path) =>
      parsePart(path, await fetchPart(path, from), redirectFileSchema),
    ),
  );
}
