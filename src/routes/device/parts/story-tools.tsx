import { use, useEffect } from 'react';
import { useLoaderData } from 'react-router';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import { renewStory } from '#src/reading/saved/renew-story.ts';
import { foldedInto, savedItems } from '#src/reading/saved/saved-items.ts';
import { useDevice, useKept } from '#src/reading/store/use-kept.ts';
import type { StoryData } from '../../stories/story.tsx';
import { SaveControl } from './save-control.tsx';

/** Saves the story of a page, or no longer. A saved one is kept as it is now. */
export function StoryTools({ story }: { readonly story: Story }) {
  const device = useDevice();
  const [saved] = useKept('saved');
  const parts = use(CardPartsContext);
  const { found } = useLoaderData<StoryData>();
  const isCopy = found !== undefined && 'copy' in found;
  useEffect(() => {
    // A copy from this device says nothing of the story as it is now.
    if (!saved || isCopy) return;
    for (const key of [...savedItems(saved).keysOf(story), ...foldedInto(saved, story)])
      void renewStory(device, key, story, new Date());
  }, [device, saved, story, isCopy]);
  return <SaveControl story={story} isSaved={parts?.isSaved(story) ?? false} ofPage />;
}
