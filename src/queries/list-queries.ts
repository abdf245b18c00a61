import { outletFileSchema, topicFileSchema } from '#src/content/bundle/list-files.ts';
import { hashedQuery } from './hashed-query.ts';
import type { ReadFile } from './read-file.ts';

/** The full lists of the archive. `read` loads a file of the bundle. */
export const topicsQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, topicFileSchema);
export const outletsQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, outletFileSchema);
