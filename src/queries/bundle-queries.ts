import { queryOptions } from '@tanstack/react-query';
import { cardFileSchema, manifestSchema } from '#src/content/bundle.ts';
import { hashedQuery, REVALIDATED } from './hashed-query.ts';
import type { ReadFile } from './read-file.ts';

/** The queries of a first view. `read` brings a file of the bundle. */
export const manifestQuery = (read: ReadFile) =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => read('manifest.json', manifestSchema, signal),
    staleTime: REVALIDATED,
  });

export const cardsQuery = (read: ReadFile, file: string) => hashedQuery(read, file, cardFileSchema);
