import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import {
  addressFileSchema,
  appearanceFileSchema,
  cardFileSchema,
  columnFileSchema,
  ledgerFileSchema,
  manifestSchema,
  outletFileSchema,
  topicFileSchema,
} from '#src/content/bundle.ts';
import { decodeColumns } from '#src/content/columns.ts';
import { fetchJson } from './fetch-json.ts';

/** How long an answer counts as fresh when its name does not change with its content, in milliseconds. */
const REVALIDATED = 5 * 60_000;

/** A file named by the hash of its content never changes. */
const hashed = <T>(data: string, file: string, schema: z.ZodMiniType<T>) =>
  queryOptions({
    queryKey: ['bundle', file],
    queryFn: ({ signal }) => fetchJson(data + file, schema, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** One query for each file of the bundle. `data` is the address of the bundle's folder, with a trailing slash. */
export const manifestQuery = (data: string) =>
  queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchJson(`${data}manifest.json`, manifestSchema, signal),
    staleTime: REVALIDATED,
  });

/** What stands at a story's address; `file` comes from `addressFile(slug)`. */
export const addressQuery = (data: string, file: string) =>
  queryOptions({
    queryKey: ['address', file],
    queryFn: ({ signal }) => fetchJson(data + file, addressFileSchema, signal),
    staleTime: REVALIDATED,
  });

export const cardsQuery = (data: string, file: string) => hashed(data, file, cardFileSchema);
export const topicsQuery = (data: string, file: string) => hashed(data, file, topicFileSchema);
export const outletsQuery = (data: string, file: string) => hashed(data, file, outletFileSchema);
export const appearancesQuery = (data: string, file: string) => hashed(data, file, appearanceFileSchema);
export const ledgerQuery = (data: string, file: string) => hashed(data, file, ledgerFileSchema);

/** The columns, decoded once and kept in that form. */
export const columnsQuery = (data: string, file: string) =>
  queryOptions({
    queryKey: ['columns', file],
    queryFn: async ({ signal }) => decodeColumns(await fetchJson(data + file, columnFileSchema, signal)),
    staleTime: Number.POSITIVE_INFINITY,
  });
