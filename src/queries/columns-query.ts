import { queryOptions } from '@tanstack/react-query';
import { columnFileSchema } from '#src/content/column-file.ts';
import { decodeColumns } from '#src/content/columns.ts';
import { fetchJson } from './fetch-json.ts';

/** Every story as numbers, decoded once and kept in that form. */
export const columnsQuery = (data: string, file: string) =>
  queryOptions({
    queryKey: ['columns', file],
    queryFn: async ({ signal }) => decodeColumns(await fetchJson(data + file, columnFileSchema, signal)),
    staleTime: Number.POSITIVE_INFINITY,
  });
