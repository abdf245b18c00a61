import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { addressFileSchema } from '#src/content/bundle/story-file.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { REVALIDATED } from './revalidated.ts';

type Named<T> = {
  readonly file: string;
  readonly schema: z.ZodMiniType<T>;
  /** Of a story's address. */
  readonly slug?: string;
};

/** The query for what is named by an address, and changes. */
export const namedQuery = <T>(read: ReadFile, { file, schema, slug }: Named<T>) =>
  queryOptions({
    queryKey: ['address', file],
    queryFn: ({ signal }) => read(file, schema, signal, slug),
    staleTime: REVALIDATED,
  });

/**
 * What is at a story's address; `file` comes from `addressFile(slug)`. Without a network it comes
 * from what this device keeps.
 */
export const addressQuery = (read: ReadFile, file: string, slug: string) =>
  namedQuery(read, { file, slug, schema: addressFileSchema });
