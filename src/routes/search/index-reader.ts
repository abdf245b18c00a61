import type * as z from 'zod/mini';
import { namedQuery } from '#src/queries/address-query.ts';
import { hashedQuery } from '#src/queries/hashed-query.ts';
import { readSearch, type SearchReader } from '#src/search/words/search-reader.ts';
import type { App } from '../app.ts';

let kept: { readonly app: App; readonly file: string; readonly reader: SearchReader } | undefined;

/**
 * The reader of an edition's index, with what it has read; only that of the last is kept. `file` is
 * the path of its first file, as the manifest has it.
 */
export function searchReader(app: App, file: string): SearchReader {
  if (kept?.app !== app || kept.file !== file)
    kept = { app, file, reader: readSearch((...asked) => load(app, ...asked), file) };
  return kept.reader;
}

/**
 * Loads a file that a search reads. Cards and stories are those of other pages, and kept for them;
 * files of the index are kept by the reader, as many as it has room for.
 */
function load<T>(
  { client, read }: App,
  file: string,
  schema: z.ZodMiniType<T>,
  slug?: string,
): Promise<T> {
  if (file.startsWith('cards/')) return client.ensureQueryData(hashedQuery(read, file, schema));
  if (slug === undefined) return read(file, schema);
  return client.fetchQuery(namedQuery(read, { file, slug, schema }));
}
