import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { REVALIDATED } from './hashed-query.ts';

/** The query for a file named by an address, whose content changes. */
export const namedQuery = <T>(read: ReadFile, file: string, schema: z.ZodMiniType<T>) =>
  queryOptions({
    queryKey: ['address', file],
    queryFn: ({ signal }) => read(file, schema, signal),
    staleTime: REVALIDATED,
  });

/** What is at a story's address; `file` comes from `addressFile(slug)`. */
export const addressQuery = (read: ReadFile, file: string) =>
  namedQuery(read, file, addressFileSchema);
