import { type ComponentType, createContext } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { LeavesOut, LeftOutCounts, LeftOutReason } from '#src/story-list/stories-left-out.ts';

/** What the device adds to the card of a story. */
export type CardParts = {
  readonly isRead: (card: Card) => boolean;
  /** The setting by which `leavesOut` was decided. */
  readonly hidesRead: boolean;
  /** What lists that are made now leave out; undefined if they have every story. */
  readonly leavesOut?: LeavesOut | undefined;
  /** Says how many stories a list leaves out, and why, and has them shown. */
  readonly LeftOut: ComponentType<{
    readonly counts: LeftOutCounts;
    readonly onShow: (reason: LeftOutReason) => void;
  }>;
  /** Says that the story was read, if it was. */
  readonly Word: ComponentType<{ readonly card: Card }>;
  /** What can be done with the story, in a menu. */
  readonly Tools: ComponentType<{ readonly card: Card }>;
};

/** Undefined until the device was asked, which is after the first view. */
export const CardPartsContext = createContext<CardParts | undefined>(undefined);
