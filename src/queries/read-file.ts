import type * as z from 'zod/mini';
import { fetchJson } from './fetch-json.ts';

/**
 * Reads and parses a file of the bundle by its path below the bundle's folder. Rejects with a
 * LoadError. Browser and build use the same queries; only the source of the files differs.
 */
export type ReadFile = <T>(
  file: string,
  schema: z.ZodMiniType<T>,
  signal?: AbortSignal,
) => Promise<T>;

/** Reads the bundle from its host. `address` is the bundle's folder, with a trailing slash. */
export const readOverHttp =
  (address: string): ReadFile =>
  (file, schema, signal) =>
    fetchJson(address + file, schema, signal);

/**
 * Reads the given files first, by path and once each; all others, and repeated reads, by `read`.
 */
export function readOnceFrom(files: Readonly<Record<string, unknown>>, read: ReadFile): ReadFile {
  const untaken = new Map(Object.entries(files));
  return (file, schema, signal) => {
    const parsed = untaken.has(file) ? schema.safeParse(untaken.get(file)) : undefined;
    untaken.delete(file);
    return parsed?.success ? Promise.resolve(parsed.data) : read(file, schema, signal);
  };
}
