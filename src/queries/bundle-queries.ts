import { queryOptions } from '@tanstack/react-query';
import { cardFileSchema } from '#src/content/bundle/bundle.ts';
import { frontFileSchema } from '#src/content/bundle/front-file.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { learnZone } from '#src/content/time/zone-offsets.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { hashedQuery } from './hashed-query.ts';
import { REVALIDATED } from './revalidated.ts';

/** The queries of a first view. `read` loads a file of the bundle. */
export const manifestQuery = (read: ReadFile) =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: async ({ signal }) => {
      const manifest = await read('manifest.json', manifestSchema, signal);
      learnZone(manifest.site);
      return manifest;
    },
    staleTime: REVALIDATED,
  });

export const cardsQuery = (read: ReadFile, file: string) => hashedQuery(read, file, cardFileSchema);

/** The front page: the edition and what stands below it. */
export const frontQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, frontFileSchema);
