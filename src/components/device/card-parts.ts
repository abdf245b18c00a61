import { type ComponentType, createContext } from 'react';
import type { Card } from '#src/content/bundle/bundle.ts';
import type { Story } from '#src/content/bundle/story-file.ts';
import type { LeftOutHere, ListHere, MuteName } from './list-here.ts';

/** What a list knows of a story or a report; some know little more than a headline. */
export type StoryInList = {
  readonly title: string;
  readonly excerpt?: string | undefined;
  readonly outlet?: { readonly domain: string } | undefined;
  readonly topics?: readonly { readonly slug: string }[] | undefined;
  readonly slug?: string | undefined;
};

/** A story as a list names it: by its card, or only by a link. */
export type NamedStory = StoryInList & {
  readonly slug: string;
  readonly id?: string | undefined;
  readonly time?: string | undefined;
};

/** What a page is of that can be followed: a topic's slug, a domain, a storyline's id. */
export type FollowedHere = {
  readonly of: 'topic' | 'outlet' | 'storyline';
  readonly key: string;
  readonly name: string;
  readonly lang?: string | undefined;
};

/** What the device adds to the card of a story, and to its page. */
export type CardParts = {
  /** The mutes that a story or report has; it is hidden by them unless `isMuted` says no. */
  readonly mutedBy: (story: StoryInList) => readonly MuteName[];
  /** False for all while the reader asked to see what is hidden on the page. */
  readonly isMuted: (story: StoryInList) => boolean;
  /** Says how many of these are hidden by which mutes, and shows them; nothing if none is. */
  readonly Hidden: ComponentType<{ readonly stories: readonly StoryInList[] }>;
  /** Says on a story's own page by which mutes lists leave it out; nothing if none does. */
  readonly OwnMute: ComponentType<{ readonly story: StoryInList }>;
  /** Follows what a page is of. */
  readonly Follow: ComponentType<{ readonly thing: FollowedHere }>;
  /** Where a list gives no id or time, by the slug. */
  readonly isRead: (story: NamedStory) => boolean;
  readonly isSaved: (card: Card) => boolean;
  /**
   * What the list at a place of the history, by its key, leaves out. It is late if its stories were
   * in the page before the device was known.
   */
  readonly listAt: (key: string, isLate: boolean) => ListHere;
  /** Says how many stories a list leaves out, and why, and has them shown. */
  readonly LeftOut: ComponentType<LeftOutHere & { readonly list: ListHere }>;
  /** Leads to new coverage of what was read lately, if there is any. */
  readonly Grown: ComponentType;
  /** Says that the story was read, if it was. */
  readonly Word: ComponentType<{ readonly card: NamedStory }>;
  /** What can be done with the story: saving it, and a menu. */
  readonly Tools: ComponentType<{ readonly card: Card }>;
  /** Controls of the story's own page, and what the device learns there. */
  readonly StoryTools: ComponentType<{ readonly story: Story }>;
  /** On the page of a story that is gone: what the device forgets then. Shows nothing. */
  readonly Gone: ComponentType<GoneProps>;
};

export type GoneProps = { readonly slug: string; readonly became: 'removed' | 'dropped' };

/** Undefined until the device was asked, which is after the first view. */
export const CardPartsContext = createContext<CardParts | undefined>(undefined);
