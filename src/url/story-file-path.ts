import { storyId } from '#src/content/ids/story-id.ts';

/** The bundle's file for a story's address. */
export const addressFile = (slug: string): string => `stories/${storyId(slug)}.json`;
