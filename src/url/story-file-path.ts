import { storyId } from '#src/content/ids/story-id.ts';

/**
 * The name of what is at a story's address: a file in the compiler's bundle. A site has it in a
 * pack, so that only its page carries it under this name.
 */
export const addressFile = (slug: string): string => `stories/${storyId(slug)}.json`;
