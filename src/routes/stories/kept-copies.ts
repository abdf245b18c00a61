import type { Story } from '#src/content/bundle/story-file.ts';
import { savedCopy } from '#src/reading/saved/saved-copy.ts';
import { siteDevice } from '#src/reading/store/site-device.ts';

/** A story that this device keeps, and where. It may be older than what the site has. */
export type KeptCopy = {
  readonly became: 'story';
  readonly story: Story;
  readonly copy: 'saved';
};

type CopySource = {
  readonly copy: KeptCopy['copy'];
  readonly find: (slug: string) => Promise<Story | undefined>;
};

/** Where a story may be kept, in the order in which they are asked. */
const sources: readonly CopySource[] = [
  { copy: 'saved', find: (slug) => savedCopy(siteDevice(), slug) },
];

/** A story's copy on this device, by any slug that led to it; undefined if there is none. */
export async function findCopy(slug: string): Promise<KeptCopy | undefined> {
  for (const { copy, find } of sources) {
    const story = await find(slug);
    if (story) return { became: 'story', story, copy };
  }
  return undefined;
}
