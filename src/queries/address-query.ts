import { queryOptions } from '@tanstack/react-query';
import { addressFileSchema } from '#src/content/address-file.ts';
import { fetchJson } from './fetch-json.ts';
import { REVALIDATED } from './hashed-query.ts';

/** What stands at a story's address; `file` comes from `addressFile(slug)`. */
export const addressQuery = (data: string, file: string) =>
  queryOptions({
    queryKey: ['address', file],
    queryFn: ({ signal }) => fetchJson(data + file, addressFileSchema, signal),
    staleTime: REVALIDATED,
  });
