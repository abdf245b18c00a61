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

/**
 * What is at a story's address; `file` comes from `addressFile(slug)`. Without a network it comes
 * from the archive, if this device keeps that.
 */
export const addressQuery = (read: ReadFile, file: string, slug: string) =>
  queryOptions({
    ...namedQuery(read, file, addressFileSchema),
    queryFn: ({ signal }) => read(file, addressFileSchema, signal, slug),
  });
