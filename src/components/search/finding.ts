import type { ReactNode } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';

type Titled = { readonly title: string; readonly excerpt: string };

/** What a search adds to the cards of its results. */
export type Finding = {
  /** A text with its matches marked. */
  readonly mark: (text: string) => ReactNode;
  /** An excerpt with its matches marked, from where they begin if its headline lacks them. */
  readonly piece: (of: Titled) => ReactNode;
  /** The same, or undefined if the headline has all that its excerpt matches. */
  readonly more: (of: Titled) => ReactNode;
  /** What stands at the end of a card, by its number in the list, from 1 on. */
  readonly below: (card: Card, number: number | undefined) => ReactNode;
};
