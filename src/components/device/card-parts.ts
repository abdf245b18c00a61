import { type ComponentType, createContext } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';

/** What the device adds to the card of a story, and to its page. */
export type CardParts = {
  readonly isRead: (card: Card) => boolean;
  readonly isSaved: (card: Card) => boolean;
  /** Words and controls that stand in the card, after its source. */
  readonly Tools: ComponentType<{ readonly card: Card }>;
  /** Controls of the story's own page, and what the device learns there. */
  readonly StoryTools: ComponentType<{ readonly story: Story }>;
  /** On the page of a story that is gone: what the device forgets then. Shows nothing. */
  readonly Gone: ComponentType<GoneProps>;
};

export type GoneProps = { readonly slug: string; readonly became: 'removed' | 'dropped' };

/** Undefined until the device was asked, which is after the first view. */
export const CardPartsContext = createContext<CardParts | undefined>(undefined);
