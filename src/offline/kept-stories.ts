import * as z from 'zod/mini';
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

/** The stories that this device keeps, those kept last first, at most `most`. Never rejects. */
export async function listKeptStories(base: string, most: number): Promise<KeptStory[]> {
  const found = new Map<string, KeptStory>();
  try {
    const cache = await caches.open(keptCache(base));
    for (const { url } of (await cache.keys()).toReversed()) {
      if (found.size >= most) break;
      const text = await (await cache.match(url))?.text();
      const story = text && readStory(text, new URL(url).pathname.slice(base.length));
      if (story && !found.has(story.slug)) found.set(story.slug, story);
    }
  } catch {
    // Storage is denied: nothing is kept.
  }
  return [...found.values()];
}

/** The story of a kept page or file, if it is one. */
function readStory(text: string, path: string): KeptStory | undefined {
  if (path.startsWith(`${DATA_FOLDER}stories/`)) return parseStory(toJson(text));
  if (!path.startsWith(storyPath('').slice(1, -1))) return undefined;
  return filesInPage(text)
    .map(parseStory)
    .find((story) => story !== undefined);
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
