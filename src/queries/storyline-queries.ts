import { queryOptions } from '@tanstack/react-query';
import { storylineFileSchema, storylineListSchema } from '#src/content/bundle/storyline-file.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { REVALIDATED } from './revalidated.ts';

/** One storyline; `file` comes from `storylineFile(id)`. */
export const storylineQuery = (read: ReadFile, file: string) =>
  queryOptions({
    queryKey: ['storyline', file],
    queryFn: ({ signal }) => read(file, storylineFileSchema, signal),
    staleTime: REVALIDATED,
  });

/** The storylines with the newest stories; `file` is STORYLINE_LIST. */
export const storylinesQuery = (read: ReadFile, file: string) =>
  queryOptions({
    queryKey: ['storylines', file],
    queryFn: ({ signal }) => read(file, storylineListSchema, signal),
    staleTime: REVALIDATED,
  });
