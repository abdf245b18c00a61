import { figureFileSchema } from '#src/content/bundle/outlet-measures.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** The figures of each outlet. */
export const figuresQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, figureFileSchema);
