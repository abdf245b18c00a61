import { storyIdsFileSchema } from '#src/content/ids/story-ids-file.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** The ids of all stories, in the order of the columns. */
export const storyIdsQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, storyIdsFileSchema);
