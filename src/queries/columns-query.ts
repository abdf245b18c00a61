import { queryOptions } from '@tanstack/react-query';
import { columnFileSchema } from '#src/content/bundle/column-file.ts';
import { decodeColumns } from '#src/content/bundle/columns.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { yieldToMain } from './fetching/yield-to-main.ts';

/** Every story as numbers, decoded once and cached in that form. */
export const columnsQuery = (read: ReadFile, file: string) =>
  queryOptions({
    queryKey: ['columns', file],
    queryFn: async ({ signal }) => {
      const columnFile = await read(file, columnFileSchema, signal);
      await yieldToMain();
      return decodeColumns(columnFile);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
