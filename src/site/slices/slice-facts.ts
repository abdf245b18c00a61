import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'node:process';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { filesBelow } from '../output/order-files.ts';
import type { PreparedPages } from './prepare-pages.ts';
import type { SliceHead } from './slice-file.ts';

/** What decides how the pages of a site are. */
export type SliceFacts = Omit<SliceHead, 'number' | 'of' | 'pages'>;

/** Reads every file of the bundle: a story's own is not named by its content. */
export function factsOf({
  bundle,
  root,
  gathered,
  base,
  shell,
  stories,
  renderer,
}: PreparedPages): SliceFacts {
  const site = createHash('sha256').update(`${shell.length}\n${shell}`);
  const add = (path: string, file: string): void => {
    const content = readFileSync(file);
    site.update(`${content.length} ${path}\n`).update(content);
  };
  const data = join(root, DATA_FOLDER);
  for (const path of filesBelow(data)) add(path, join(data, path));
  if (gathered !== undefined) add('', gathered);
  return {
    code: hash('sha256', `${version}\n${hash('sha256', readFileSync(renderer))}`),
    built: bundle.manifest.built,
    base,
    stories,
    site: site.digest('hex'),
  };
}
