import { storyId } from '#src/content/bundle/story-id.ts';

/** The file, below the bundle, of a storyline. */
export const storylineFile = (id: string): string => `storylines/${storyId(id)}.json`;

/**
 * The file, below the bundle, that lists storylines for readers. Its name is fixed, so that no
 * first view has to name it.
 */
export const STORYLINE_LIST = 'storylines/latest.json';

/** The file, below the bundle, that names every page of a storyline, for those who make pages. */
export const STORYLINE_PAGES = 'storylines/pages.json';
