import { appearanceFileSchema } from '#src/content/appearance-file.ts';
import { hashedQuery } from './hashed-query.ts';

/** In the coverage of which stories each outlet stands. */
export const appearancesQuery = (data: string, file: string) => hashedQuery(data, file, appearanceFileSchema);
