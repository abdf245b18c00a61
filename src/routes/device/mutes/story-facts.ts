import { addressQuery } from '#src/queries/address-query.ts';
import type { Mutable } from '#src/reading/mutes/mute-test.ts';
import { addressFile } from '#src/url/story-file-path.ts';
import type { App } from '../../app.ts';

/** What the files of stories say of them, where a list does not. */
export type StoryFacts = {
  /** By the story's slug; undefined while its file is asked for. */
  of(slug: string): Mutable | undefined;
  subscribe(listener: () => void): () => void;
  /** Changes whenever something was learned. */
  version(): number;
};

const nothing: Mutable = { title: '' };

export function createStoryFacts({ client, read }: App): StoryFacts {
  const known = new Map<string, Mutable>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let version = 0;
  const learn = async (slug: string): Promise<void> => {
    const file = await client.ensureQueryData(addressQuery(read, addressFile(slug), slug));
    known.set(slug, file.became === 'story' ? file.story : nothing);
  };
  const settle = (slug: string): void => {
    // Of a story whose file does not come, what the list says counts.
    if (!known.has(slug)) known.set(slug, nothing);
    version += 1;
    for (const listener of listeners) listener();
  };
  return {
    of: (slug) => {
      if (!asked.has(slug)) {
        asked.add(slug);
        void learn(slug).then(
          () => settle(slug),
          () => settle(slug),
        );
      }
      return known.get(slug);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    version: () => version,
  };
}
