import type { ReactNode } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';

/** What a search adds to the cards of its results. */
export type Finding = {
  /** A text with its matches marked. */
  readonly mark: (text: string) => ReactNode;
  /** What stands at the end of the card at a place of the list, from 0 on. */
  readonly below: (card: Card, place: number) => ReactNode;
};
