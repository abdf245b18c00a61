import { use } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { CardPartsContext, type NamedStory } from './card-parts.ts';

/** What the device says of a story, by its card or by a link to it; nothing until it was asked. */
export function WordHere({ card }: { readonly card: NamedStory }) {
  const Part = use(CardPartsContext)?.Word;
  return Part ? <Part card={card} /> : null;
}

/** What can be done with the story of a card; nothing until the device was asked. */
export function ToolsHere({ card }: { readonly card: Card }) {
  const Part = use(CardPartsContext)?.Tools;
  return Part ? <Part card={card} /> : null;
}
