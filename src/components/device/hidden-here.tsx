import { use } from 'react';
import { CardPartsContext, type StoryInList } from './card-parts.ts';

/** Says how many stories of a list the reader’s mutes hide; nothing until the device was asked. */
export function HiddenHere({ stories }: { readonly stories: readonly StoryInList[] }) {
  const parts = use(CardPartsContext);
  return parts ? <parts.Hidden stories={stories} /> : null;
}
