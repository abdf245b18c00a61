import { figureFileSchema } from '#src/content/bundle/outlet-measures.ts';
import { hashedQuery } from './hashed-query.ts';
import type { ReadFile } from './read-file.ts';

/** The figures of each outlet. */
export const figuresQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, figureFileSchema);
