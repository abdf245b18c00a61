import { use } from 'react';
import { CardPartsContext, type StoryInList } from './card-parts.ts';

/** The place that says that a story is muted, on its own page, which shows it. */
export function OwnMuteHere({ story }: { readonly story: StoryInList }) {
  const parts = use(CardPartsContext);
  return parts ? <parts.OwnMute story={story} /> : null;
}
