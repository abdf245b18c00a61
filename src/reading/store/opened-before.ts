import * as z from 'zod/mini';
import type { ReadItem } from '../kinds/story-items.ts';
import type { KeptItem } from './kept-item.ts';

/** Where opened stories were kept before there was a database; sites on one origin share it. */
const OLD_KEY = 'coranto:opened';

const storiesSchema = z.array(z.unknown());
const storySchema = z.object({
  slug: z.string(),
  reports: z.array(z.string()),
  title: z.optional(z.string()),
  lang: z.optional(z.string()),
});

type PutItem = (item: KeptItem<ReadItem>, key: [kind: string, key: string]) => Promise<unknown>;

/**
 * Copies the stories of the old store, in the order in which they were opened, under their slugs:
 * their ids were not kept. The store stays, because other sites on this origin need it too. If one
 * cannot be written, the browser ends the transaction.
 */
export function copyOpened(put: PutItem): void {
  for (const [at, { slug, ...mark }] of readOld().entries()) {
    const key = `slug:${slug}`;
    // Whatever is written later replaces it.
    put({ key, at, value: { slug, how: 'opened', ...mark } }, ['read', key]).catch(() => undefined);
  }
}

/** Damaged stories are dropped, and all if the store is denied. */
function readOld(): readonly z.infer<typeof storySchema>[] {
  try {
    return storiesSchema
      .parse(JSON.parse(localStorage.getItem(OLD_KEY) ?? '[]'))
      .flatMap((story) => storySchema.safeParse(story).data ?? []);
  } catch {
    return [];
  }
}

export function forgetOldStore(): void {
  try {
    localStorage.removeItem(OLD_KEY);
  } catch {
    // If storage is denied, there is nothing to clear.
  }
}
