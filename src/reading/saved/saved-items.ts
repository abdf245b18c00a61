import type { Story } from '#src/content/bundle/story-file.ts';
import type { StoryKey } from '../marks/read-marks.ts';
import type { KeptOf } from '../store/device-store.ts';

/** Which stories a reader has saved. */
export type SavedItems = {
  /** Keys of the items that are about a story; two if another one was folded into it. */
  keysOf(story: StoryKey): readonly string[];
  isSaved(story: StoryKey): boolean;
};

export function savedItems(items: KeptOf<'saved'>): SavedItems {
  const bySlug = new Map<string, string[]>();
  for (const [key, { slug, also = [] }] of items)
    for (const each of [slug, ...also]) {
      const keys = bySlug.get(each);
      if (keys) keys.push(key);
      else bySlug.set(each, [key]);
    }
  const keysOf: SavedItems['keysOf'] = ({ id, slug }) => [
    ...new Set([...(items.has(id) ? [id] : []), ...(bySlug.get(slug) ?? [])]),
  ];
  return { keysOf, isSaved: (story) => keysOf(story).length > 0 };
}

/**
 * Keys of saved stories that are no longer stories of their own but reports of this one, because
 * they were folded into it.
 */
export const foldedInto = (items: KeptOf<'saved'>, { coverage }: Story): string[] =>
  coverage.filter(({ id, story }) => story === undefined && items.has(id)).map(({ id }) => id);
