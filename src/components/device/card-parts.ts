import { type ComponentType, createContext } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';

/** What the device adds to the card of a story. */
export type CardParts = {
  readonly isRead: (card: Card) => boolean;
  /** Words and controls that stand in the card, after its source. */
  readonly Tools: ComponentType<{ readonly card: Card }>;
};

/** Undefined until the device was asked, which is after the first view. */
export const CardPartsContext = createContext<CardParts | undefined>(undefined);
