import type { ReactNode } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';

/** What a search adds to the cards of its results. */
export type Finding = {
  /** A text with its matches marked. */
  readonly mark: (text: string) => ReactNode;
  /** What stands at the end of a card, by its number in the list, from 1 on. */
  readonly below: (card: Card, number: number | undefined) => ReactNode;
};
