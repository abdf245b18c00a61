import { appearanceFileSchema } from '#src/content/bundle/appearance-file.ts';
import { hashedQuery } from './hashed-query.ts';
import type { ReadFile } from './read-file.ts';

/** In the coverage of which stories each outlet stands. */
export const appearancesQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, appearanceFileSchema);
