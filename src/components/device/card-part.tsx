import { use } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { CardPartsContext, type NamedStory } from './card-parts.ts';

type CardPartProps =
  | { readonly part: 'Tools'; readonly card: Card }
  | { readonly part: 'Word'; readonly card: NamedStory };

/** What the device adds to a card, or a word to a link to a story; nothing until it was asked. */
export function CardPart(props: CardPartProps) {
  const parts = use(CardPartsContext);
  if (!parts) return null;
  return props.part === 'Word' ? (
    <parts.Word card={props.card} />
  ) : (
    <parts.Tools card={props.card} />
  );
}
