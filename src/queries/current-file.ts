import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { manifestQuery } from './bundle-queries.ts';
import { LoadError } from './fetching/load-error.ts';
import type { ReadFile } from './fetching/read-file.ts';

/**
 * Loads a file that the manifest names. If it is gone, because the site was published while the
 * page was open, loads the manifest once more and runs `load` with the new one.
 */
export async function loadCurrent<T>(
  client: QueryClient,
  read: ReadFile,
  load: (manifest: Manifest) => Promise<T>,
): Promise<T> {
  const query = manifestQuery(read);
  const known = await client.ensureQueryData(query);
  try {
    return await load(known);
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind !== 'missing') throw error;
    const current = await client.fetchQuery({ ...query, staleTime: 0 });
    if (current.built === known.built) throw error;
    return load(current);
  }
}
