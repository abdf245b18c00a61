import { ledgerFileSchema } from '#src/content/ledger-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** The build's account of every file. */
export const ledgerQuery = (data: string, file: string) => hashedQuery(data, file, ledgerFileSchema);
