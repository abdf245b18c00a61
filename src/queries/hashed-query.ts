import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { ReadFile } from './fetching/read-file.ts';

/** The query for a file named by the hash of its content, which never changes. */
export const hashedQuery = <T>(read: ReadFile, file: string, schema: z.ZodMiniType<T>) =>
  queryOptions({
    queryKey: ['bundle', file],
    queryFn: ({ signal }) => read(file, schema, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
