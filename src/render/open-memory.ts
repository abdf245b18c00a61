import type * as z from 'zod/mini';
import type { Manifest } from '#src/content/bundle/manifest.ts';
import { memoryFileSchema } from '#src/content/bundle/memory-file.ts';
import { siteDigest } from '#src/content/ids/feed-id.ts';

/** What the build knows of earlier ones; without it, what the bundle itself gives. */
export type Memory = {
  /** What the ids of feeds are made of. */
  readonly site: string;
  /** By slug. */
  readonly updated: ReadonlyMap<string, string>;
  /** Ids of stories in feeds, by slug. */
  readonly ids: ReadonlyMap<string, string>;
  /** By the path of their page. */
  readonly feeds: ReadonlyMap<string, string>;
  /** Former slugs of stories, and their present ones. */
  readonly moved: readonly (readonly [from: string, to: string])[];
};

/** Reads a bundle's memory. Rejects if its file is missing or has another shape. */
export async function openMemory(
  { site, files }: Manifest,
  read: <T>(file: string, schema: z.ZodMiniType<T>) => Promise<T>,
): Promise<Memory> {
  const none = { site: undefined, updated: [], ids: [], feeds: [], moved: [] };
  const memory = files.memory === undefined ? none : await read(files.memory, memoryFileSchema);
  return {
    site: memory.site ?? siteDigest(site.title),
    updated: new Map(memory.updated),
    ids: new Map(memory.ids),
    feeds: new Map(memory.feeds),
    moved: memory.moved,
  };
}
