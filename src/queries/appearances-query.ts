import { appearanceFileSchema } from '#src/content/bundle/appearance-file.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** Each outlet's stories of others that have it in their coverage. */
export const appearancesQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, appearanceFileSchema);
