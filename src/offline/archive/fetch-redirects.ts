import {
  archiveListSchema,
  type RedirectFile,
  redirectFileSchema,
} from '#src/content/archive/archive-list.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { MANIFEST_FILE } from '#src/url/paths.ts';
import { type FromFolder, fetchFixed, fetchPart, parsePart } from './fetch-part.ts';

/** A file of the archive that the site has now, parsed. Rejects as `fetchPart`. */
const fetchParsed = async <T>(
  path: string,
  schema: Parameters<typeof parsePart<T>>[2],
  from: FromFolder,
): Promise<T> => parsePart(path, await fetchPart(path, from), schema);

/** Where addresses lead now that have no story, and which are gone. Rejects with a PartError. */
export async function fetchRedirects(from: FromFolder): Promise<RedirectFile> {
  const { files } = await fetchFixed(MANIFEST_FILE, manifestSchema, from);
  const { redirects } = await fetchParsed(files.archive, archiveListSchema, from);
  return await fetchParsed(redirects, redirectFileSchema, from);
}
