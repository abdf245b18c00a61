import { outletFileSchema, topicFileSchema } from '#src/content/bundle/list-files.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** The full lists of the archive. `read` loads a file of the bundle. */
export const topicsQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, topicFileSchema);
export const outletsQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, outletFileSchema);
