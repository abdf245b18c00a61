import { use } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import { CardPartsContext } from './card-parts.ts';

type CardPartProps = { readonly part: 'Word' | 'Tools'; readonly card: Card };

/** What the device adds to a card; nothing until it was asked. */
export function CardPart({ part, card }: CardPartProps) {
  const Part = use(CardPartsContext)?.[part];
  return Part ? <Part card={card} /> : null;
}
