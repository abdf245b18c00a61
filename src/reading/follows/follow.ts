import { doAct } from '../acts/do-act.ts';
import type { FollowedItem } from '../kinds/follow-items.ts';
import type { DeviceStore } from '../store/device-store.ts';

/** What can be followed beside searches, which are followed by saving them. */
export const followedKinds = ['topic', 'outlet', 'storyline'] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** A topic by its slug, an outlet by its domain, a storyline by its id. */
export type FollowedThing = {
  readonly of: FollowedKind;
  readonly key: string;
  readonly name: string;
  readonly lang?: string | undefined;
};

/** The key of its item. */
export const followedKey = ({ of, key }: Pick<FollowedThing, 'of' | 'key'>): string =>
  `${of}:${key}`;

const isKind = (name: string): name is FollowedKind => followedKinds.some((kind) => kind === name);

/** What an item is of; undefined for one that no version of this site keeps. */
export function followedOf(
  item: string,
  { name, lang }: Pick<FollowedItem, 'name' | 'lang'>,
): FollowedThing | undefined {
  const at = item.indexOf(':');
  const of = item.slice(0, at);
  return isKind(of) ? { of, key: item.slice(at + 1), name, lang } : undefined;
}

/** Follows, or no longer does; an act that can be undone. */
export const setFollowed = (
  device: DeviceStore,
  thing: FollowedThing,
  isFollowed: boolean,
): Promise<boolean> => {
  const { name, lang } = thing;
  return doAct(device, { what: isFollowed ? 'followed' : 'unfollowed', name, lang }, (add) =>
    add('followed', followedKey(thing), (before) =>
      isFollowed ? { name, lang, since: before?.since ?? Date.now() } : undefined,
    ),
  );
};

/**
 * Keeps the publication of the newest story seen of a followed thing, in milliseconds since 1970;
 * never an earlier one than before.
 */
export const seeFollowed = (
  device: DeviceStore,
  item: string,
  newest: number,
): Promise<boolean> | undefined =>
  (device.peek('followed')?.get(item)?.newest ?? Number.NEGATIVE_INFINITY) >= newest
    ? undefined
    : device.change('followed', [
        [
          item,
          (before) => before && { ...before, newest: Math.max(newest, before.newest ?? newest) },
        ],
      ]);

/** Stories published after this are new to a reader. */
export const seenOf = ({ newest, since }: FollowedItem): number => newest ?? since;
