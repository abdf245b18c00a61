import { use } from 'react';
import { CardPartsContext } from '#src/components/device/card-parts.ts';
import { ReadWord } from '#src/components/device/read-word.tsx';
import type { Card } from '#src/content/bundle/bundle.ts';

/** What stands in a card of what the device knows of its story. */
export function CardTools({ card }: { readonly card: Card }) {
  const parts = use(CardPartsContext);
  return parts?.isRead(card) ? <ReadWord /> : null;
}
