import { archiveListSchema } from '#src/content/archive/archive-list.ts';
import type { ReadFile } from '../fetching/read-file.ts';
import { hashedQuery } from '../hashed-query.ts';

/** The packs of the archive, and how large they are. */
export const archiveListQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, archiveListSchema);
