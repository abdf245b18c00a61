import type { ListArchive } from '#src/story-list/list-pages.ts';
import { columnsOf, type PlainArchive } from './archive-of-numbers.ts';

/** The archive for making pages; of its lists only the keys matter here. */
export function listArchive(
  plain: PlainArchive,
  appearances: readonly (readonly number[])[] = [],
): ListArchive {
  return {
    ...columnsOf(plain),
    appearances,
    topics: plain.topics.map((topic) => ({ ...topic, name: topic.slug, stories: 0 })),
    outlets: plain.outlets.map((domain) => ({ domain, name: domain, stories: 0, appearances: 0 })),
  };
}
