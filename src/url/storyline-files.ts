import { storyId } from '#src/content/ids/story-id.ts';

/** The bundle's file of a storyline. */
export const storylineFile = (id: string): string => `storylines/${storyId(id)}.json`;

/**
 * The bundle's list of storylines for readers. Its name is fixed, so that no first view has to name
 * it.
 */
export const STORYLINE_LIST = 'storylines/latest.json';

/** The bundle's list of all storyline pages, for making pages. */
export const STORYLINE_PAGES = 'storylines/pages.json';
