import { ownPageFileSchema } from '#src/content/publisher/own-page-file.ts';
import { namedQuery } from './address-query.ts';
import type { ReadFile } from './fetching/read-file.ts';

/** A page that the publisher wrote; `file` comes from `ownPageFile(name)`. */
export const ownPageQuery = (read: ReadFile, file: string) =>
  namedQuery(read, { file, schema: ownPageFileSchema });
