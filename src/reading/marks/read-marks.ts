import type { Card } from '#src/content/bundle/bundle.ts';
import { parseInstant } from '#src/content/time/instant.ts';
import type { ReadItem } from '../kinds/story-items.ts';
import type { KeptOf } from '../store/device-store.ts';

/** What identifies a story on the device. */
export type StoryKey = Pick<Card, 'id' | 'slug'>;

/** The items of stories that a device keeps, found by id or by any slug that led to them. */
export type BySlug<Value> = {
  /** The key of the story's item, and the item; undefined if there is none. */
  find(story: StoryKey): readonly [key: string, item: Value] | undefined;
};

/**
 * A story is found by its id; by its slug if the device did not keep ids when it was read, or if
 * the story's address in the file changed.
 */
function indexItems<Value extends Pick<ReadItem, 'slug' | 'also'>>(
  items: ReadonlyMap<string, Value>,
): BySlug<Value> {
  const bySlug = new Map<string, string>();
  for (const [key, { slug, also = [] }] of items)
    for (const each of [...also, slug]) if (each !== undefined) bySlug.set(each, key);
  return {
    find: ({ id, slug }) => {
      const key = items.has(id) ? id : bySlug.get(slug);
      const item = key === undefined ? undefined : items.get(key);
      return key === undefined || item === undefined ? undefined : [key, item];
    },
  };
}

/** Which stories a reader has read. */
export type ReadMarks = {
  isRead(story: StoryKey & Pick<Card, 'time'>): boolean;
  /** The same where only its id and time (in milliseconds since 1970) are known. */
  isReadId(id: string, time: number): boolean;
  /** The same where only a slug is known: by what the device keeps of the story itself. */
  isReadSlug(slug: string): boolean;
  find: BySlug<ReadItem>['find'];
};

export function readMarks(
  items: KeptOf<'read'>,
  before: KeptOf<'readBefore'> | undefined,
): ReadMarks {
  const { find } = indexItems(items);
  const limit = before?.get('all')?.before ?? Number.NEGATIVE_INFINITY;
  const isReadItem = (item: ReadItem | undefined, time: number): boolean =>
    item ? item.how !== 'unread' : time < limit;
  return {
    find,
    isRead: (story) => isReadItem(find(story)?.[1], parseInstant(story.time) ?? 0),
    isReadId: (id, time) => isReadItem(items.get(id), time),
    isReadSlug: (slug) => isReadItem(find({ id: '', slug })?.[1], Number.POSITIVE_INFINITY),
  };
}
