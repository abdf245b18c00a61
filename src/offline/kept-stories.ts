import * as z from 'zod/mini';
import { packFileSchema } from '#src/content/packs/pack-file.ts';
import { textOr } from '#src/content/packs/packed-table.ts';
import { unpackStories } from '#src/content/packs/unpack-stories.ts';
import { DATA_FOLDER, storyPath } from '#src/url/paths.ts';
import { keptCache } from './cache-names.ts';
import { filesInPage } from './read-kept-page.ts';

/** A story that was opened on this device; `lang` as in the bundle. */
export type KeptStory = {
  readonly slug: string;
  readonly title: string;
  readonly lang?: string | undefined;
};

const fileSchema = z.object({
  story: z.object({ slug: z.string(), title: z.string(), lang: z.optional(z.string()) }),
});

/**
 * The stories that this device keeps, at most `most`: of pages and packs that were kept last first.
 * A pack has its neighbours too: those that were opened, by their ids, come before all others.
 * Never rejects.
 */
export async function listKeptStories(
  base: string,
  most: number,
  opened: ReadonlySet<string>,
): Promise<KeptStory[]> {
  const [found, beside] = [new Map<string, KeptStory>(), new Map<string, KeptStory>()];
  try {
    const cache = await caches.open(keptCache(base));
    for (const { url } of (await cache.keys()).toReversed()) {
      if (found.size >= most) break;
      const text = await (await cache.match(url))?.text();
      for (const { isOpened, ...story } of readStories(text ?? '', {
        path: new URL(url).pathname.slice(base.length),
        opened,
      })) {
        const list = isOpened ? found : beside;
        if (!found.has(story.slug) && !list.has(story.slug)) list.set(story.slug, story);
      }
    }
  } catch {
    // Storage is denied: nothing is kept.
  }
  const others = [...beside.values()].filter(({ slug }) => !found.has(slug));
  return [...found.values(), ...others].slice(0, most);
}

type FoundStory = KeptStory & { readonly isOpened: boolean };
type Kept = { readonly path: string; readonly opened: ReadonlySet<string> };

/** The stories of a kept page or pack. */
function readStories(text: string, { path, opened }: Kept): FoundStory[] {
  if (path.startsWith(`${DATA_FOLDER}packs/`)) return storiesInPack(toJson(text), opened);
  if (!path.startsWith(storyPath('').slice(1, -1))) return [];
  const story = filesInPage(text)
    .map(parseStory)
    .find((each) => each !== undefined);
  return story ? [{ ...story, isOpened: true }] : [];
}

/** None of a pack of another format. */
function storiesInPack(json: unknown, opened: ReadonlySet<string>): FoundStory[] {
  const pack = packFileSchema.safeParse(json);
  if (!pack.success) return [];
  return unpackStories(pack.data).flatMap(({ story }) => {
    const parsed = parseStory({ story });
    return parsed ? [{ ...parsed, isOpened: opened.has(textOr(story['id'])) }] : [];
  });
}

const parseStory = (json: unknown): KeptStory | undefined => {
  const parsed = fileSchema.safeParse(json);
  return parsed.success ? parsed.data.story : undefined;
};

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
