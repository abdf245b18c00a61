import { ledgerFileSchema } from '#src/content/bundle/ledger-file.ts';
import { hashedQuery } from './hashed-query.ts';
import type { ReadFile } from './read-file.ts';

/** The build's account of every file. */
export const ledgerQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, ledgerFileSchema);
