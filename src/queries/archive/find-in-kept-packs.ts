import { FORMAT } from '#src/content/bundle/bundle.ts';
import { packFileSchema } from '#src/content/packs/pack-file.ts';
import type { Fields } from '#src/content/packs/packed-table.ts';
import { unpackStories } from '#src/content/packs/unpack-stories.ts';

/** Packs that are looked through, those kept last first: each takes some milliseconds. */
const MOST_PACKS = 200;

type KeptAnswer = {
  /** As `addressFileSchema`, and unchecked. */
  readonly answer: Fields;
  readonly headers: Headers;
};

/**
 * A story in the packs that a worker kept when they were read. The list of addresses that it kept
 * may name newer ones, which this device does not have. Undefined if none has the story; rejects if
 * storage is denied.
 */
export async function findInKeptPacks(
  folder: string,
  slug: string,
): Promise<KeptAnswer | undefined> {
  const start = new URL(`${folder}packs/`, location.href).href;
  let left = MOST_PACKS;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const { url } of (await cache.keys()).toReversed()) {
      if (!url.startsWith(start) || left === 0) continue;
      left -= 1;
      const found = await findInPack(await cache.match(url), slug);
      if (found) return found;
    }
  }
  return undefined;
}

async function findInPack(
  copy: Response | undefined,
  slug: string,
): Promise<KeptAnswer | undefined> {
  if (!copy) return undefined;
  const { success, data } = packFileSchema.safeParse(await copy.json());
  // Of another format, or damaged.
  if (!success) return undefined;
  const story = unpackStories(data).find((each) => each.story['slug'] === slug)?.story;
  return story && { answer: { format: FORMAT, became: 'story', story }, headers: copy.headers };
}
