import type { MutedItem } from '../kinds/follow-items.ts';
import type { KeptOf } from '../store/device-store.ts';
import { wordKeysOf } from './word-row.ts';

/** What a mute is of. */
export const muteKinds = ['topic', 'outlet', 'word'] as const;
export type MuteKind = (typeof muteKinds)[number];

/** A mute that is in force. `key` is the topic's slug, the outlet's domain, or the folded words. */
export type Mute = {
  /** The key of its item. */
  readonly item: string;
  readonly of: MuteKind;
  readonly key: string;
  /** As the reader knows it. */
  readonly name: string;
  readonly lang?: string | undefined;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly until?: number | undefined;
};

/** The key of an item for a topic's slug or an outlet's domain. */
export const mutedKey = (of: 'topic' | 'outlet', key: string): string => `${of}:${key}`;

/** The key of an item for words as typed; undefined if there are none in it. */
export function mutedWordKey(text: string): string | undefined {
  const keys = wordKeysOf(text);
  return keys.length === 0 ? undefined : `word:${keys.join(' ')}`;
}

const isMuteKind = (name: string): name is MuteKind => muteKinds.some((kind) => kind === name);

/** The mutes that are in force at an instant, in the order of their items. */
export function mutesAt(items: KeptOf<'muted'>, now: number): Mute[] {
  return [...items].flatMap(([item, { name, lang, until }]: readonly [string, MutedItem]) => {
    const at = item.indexOf(':');
    const of = item.slice(0, at);
    if (!isMuteKind(of) || !(until === undefined || until > now)) return [];
    return [{ item, of, key: item.slice(at + 1), name, lang, until }];
  });
}

/** The next instant at which a mute ends; undefined if none does. */
export function nextEnd(mutes: readonly Mute[]): number | undefined {
  const ends = mutes.flatMap(({ until }) => until ?? []);
  return ends.length === 0 ? undefined : Math.min(...ends);
}
