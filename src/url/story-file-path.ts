import { storyId } from '#src/content/bundle/story-id.ts';

/** The bundle's file for a story's address. */
export const addressFile = (slug: string): string => `stories/${storyId(slug)}.json`;
