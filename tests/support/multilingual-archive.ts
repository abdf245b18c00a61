import { join } from 'node:path';
import { projectRoot } from './list-files.ts';
import type { Archive } from './site.ts';

/** The fixture with texts in seven languages. */
export const multilingualArchive: Archive = {
  kind: 'folder',
  name: 'multilingual',
  folder: join(projectRoot, 'tests/fixtures/multilingual'),
};
