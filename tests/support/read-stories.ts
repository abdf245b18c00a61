import type { Story } from '#src/content/bundle/story-file.ts';
import { openBundle } from './workspace.ts';

/** All stories of the bundle in a folder, by slug. */
export async function readStories(out: string): Promise<ReadonlyMap<string, Story>> {
  const bundle = openBundle(out);
  const slugs = (await bundle.cards()).map(({ slug }) => slug);
  return new Map(
    await Promise.all(slugs.map(async (slug) => [slug, await bundle.story(slug)] as const)),
  );
}
