import type * as z from 'zod/mini';
import { fetchJson } from './fetch-json.ts';

/**
 * Reads a file of the bundle by its path below the bundle's folder, and parses it. Rejects with a
 * LoadError. Pages are made from the same queries in a browser and at build time; only where the
 * files come from differs.
 */
export type ReadFile = <T>(
  file: string,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
) => Promise<T>;

/**
 * Reads the bundle from its host. `address` is that of the bundle's folder, with a trailing slash.
 */
export const readOverHttp =
  (address: string): ReadFile =>
  (file, schema, signal) =>
    fetchJson(address + file, schema, signal);

/** Reads the files given by path first, once each, and others, and the same again, by `read`. */
export function readOnceFrom(files: Readonly<Record<string, unknown>>, read: ReadFile): ReadFile {
  const untaken = new Map(Object.entries(files));
  return (file, schema, signal) => {
    const parsed = untaken.has(file) ? schema.safeParse(untaken.get(file)) : undefined;
    untaken.delete(file);
    return parsed?.success ? Promise.resolve(parsed.data) : read(file, schema, signal);
  };
}
