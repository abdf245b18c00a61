import { queryOptions } from '@tanstack/react-query';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import { REVALIDATED } from './hashed-query.ts';
import type { ReadFile } from './read-file.ts';

/** What is at a story's address; `file` comes from `addressFile(slug)`. */
export const addressQuery = (read: ReadFile, file: string) =>
  queryOptions({
    queryKey: ['address', file],
    queryFn: ({ signal }) => read(file, addressFileSchema, signal),
    staleTime: REVALIDATED,
  });
