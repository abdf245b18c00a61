import { ledgerFileSchema } from '#src/content/bundle/ledger-file.ts';
import { importedFeedsSchema } from '#src/content/feeds/imported-feed.ts';
import type { ReadFile } from './fetching/read-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** What only the about page shows: the build's account of every file. */
export const ledgerQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, ledgerFileSchema);

/** The feeds that the site imports. */
export const feedListQuery = (read: ReadFile, file: string) =>
  hashedQuery(read, file, importedFeedsSchema);
