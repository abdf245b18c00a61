import { storyId } from '#src/content/bundle/story-id.ts';

/** The file, below the bundle, that says what stands at a story's address. */
export const addressFile = (slug: string): string => `stories/${storyId(slug)}.json`;
