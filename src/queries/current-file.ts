import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { manifestQuery } from './bundle-queries.ts';
import { LoadError } from './fetching/load-error.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { pagesKey } from './page-key.ts';

/**
 * Loads a file that the manifest names. If it does not come, because the site was published while
 * the page was open, or because without a network an older edition is whole on this device, loads
 * the manifest once more and runs `load` with that.
 */
export async function loadCurrent<T>(
  client: QueryClient,
  read: ReadFile,
  load: (manifest: Manifest) => Promise<T>,
): Promise<T> {
  const known = await client.ensureQueryData(manifestQuery(read));
  try {
    return await load(known);
  } catch (error) {
    const other = error instanceof LoadError && (await otherEdition(client, read, known));
    if (!other) throw error;
    return load(other);
  }
}

/**
 * The edition that can be read now, if it is another than `known`; from then on it is the one that
 * pages are made of. Two can be of one second, or of one time that both builds were given, so all
 * of the manifests is compared. Never rejects.
 */
export async function otherEdition(
  client: QueryClient,
  read: ReadFile,
  known: Manifest,
): Promise<Manifest | undefined> {
  const query = { ...manifestQuery(read), staleTime: 0 };
  const current = await client.fetchQuery(query).catch(() => undefined);
  if (!current || JSON.stringify(current) === JSON.stringify(known)) return undefined;
  // What came with the page is of the other one.
  client.removeQueries({ queryKey: pagesKey });
  return current;
}
