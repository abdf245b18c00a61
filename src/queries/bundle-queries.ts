import { queryOptions } from '@tanstack/react-query';
import { cardFileSchema, manifestSchema, outletFileSchema, topicFileSchema } from '#src/content/bundle.ts';
import { fetchJson } from './fetch-json.ts';
import { hashedQuery, REVALIDATED } from './hashed-query.ts';

/** The queries of a first view and of the lists. `data` is the address of the bundle's folder, with a trailing slash. */
export const manifestQuery = (data: string) =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchJson(`${data}manifest.json`, manifestSchema, signal),
    staleTime: REVALIDATED,
  });

export const cardsQuery = (data: string, file: string) => hashedQuery(data, file, cardFileSchema);
export const topicsQuery = (data: string, file: string) => hashedQuery(data, file, topicFileSchema);
export const outletsQuery = (data: string, file: string) => hashedQuery(data, file, outletFileSchema);
