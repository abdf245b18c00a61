import { use } from 'react';
import { CardPartsContext, type StoryInList } from './card-parts.ts';

/**
 * Says which stories and reports lists show: not those that the reader muted, once that is known.
 */
export function useShown(): (story: StoryInList) => boolean {
  const parts = use(CardPartsContext);
  return (story) => !parts?.isMuted(story);
}
