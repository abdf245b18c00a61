import { archiveListSchema } from '#src/content/archive/archive-list.ts';
import { hashedQuery } from '../hashed-query.ts';
import type { ReadFile } from '../read-file.ts';

/** The packs of the archive, and how large they are. */
export const archiveListQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, archiveListSchema);
