import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleDocs } from './support/bundle-docs.ts';
import { projectRoot } from './support/list-files.ts';

/** Writes the table and the examples of docs/bundle.md anew: `npm run docs`. */
const file = join(projectRoot, 'docs/bundle.md');
writeFileSync(file, await bundleDocs(readFileSync(file, 'utf8')));
