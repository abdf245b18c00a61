import { storyId } from '#src/content/story-id.ts';

/** The file, below the bundle, of a storyline. */
export const storylineFile = (id: string): string => `storylines/${storyId(id)}.json`;

/** The file, below the bundle, that lists all storylines. Its name is fixed, so that no first view has to name it. */
export const STORYLINE_LIST = 'storylines/all.json';
