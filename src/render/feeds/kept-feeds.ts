import { hash } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { keepDigested, makeCacheFolder, readJson } from '../cache/cache-entry.ts';
import { pruneCache } from '../cache/prune-cache.ts';
import { readStanding } from '../files/put-file.ts';

/** What feeds were made of by earlier builds: one that stands need not be made again. */
export type KeptFeeds = {
  /** Whether the earlier site has, at this path below it, the feed that `inputs` give. */
  readonly stands: (path: string, inputs: string) => boolean;
  readonly keep: (path: string, inputs: string, content: Buffer) => void;
  /** Keeps what this build found or made. If the disk fails, the next one makes them again. */
  readonly save: () => Promise<void>;
};

/** By path: digests of what the feed was made of, and of its bytes. */
const keptSchema = z.record(z.string(), z.tuple([z.string(), z.string()]));

const digestOf = (content: string | Buffer): string => hash('sha256', content);

/**
 * Opens what is kept of a site in a folder of the cache; what is damaged counts as missing.
 * `standing` is the folder of the earlier site.
 */
export async function openKeptFeeds(
  folder: string,
  standing: string | undefined,
): Promise<KeptFeeds> {
  const file = join(folder, `${digestOf(standing ?? '')}.json`);
  const known = (await readJson(file, keptSchema)) ?? {};
  const kept: z.infer<typeof keptSchema> = {};
  return {
    stands: (path, inputs) => {
      const entry = known[path];
      if (standing === undefined || entry?.[0] !== digestOf(inputs)) return false;
      const content = readStanding(join(standing, path));
      if (content === undefined || entry[1] !== digestOf(content)) return false;
      kept[path] = entry;
      return true;
    },
    keep: (path, inputs, content) => {
      kept[path] = [digestOf(inputs), digestOf(content)];
    },
    save: async () => {
      await makeCacheFolder(folder);
      await keepDigested(file, Buffer.from(JSON.stringify(kept)));
      await pruneCache(folder);
    },
  };
}
