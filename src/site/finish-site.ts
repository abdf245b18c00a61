import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestSchema } from '#src/content/bundle.ts';
import { writeHostRules } from '#src/render/hosting/write-host-rules.ts';
import { renderShell } from '#src/render/shell.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';

/**
 * Makes a site of a folder that holds the built app and, below `data/`, a bundle: the site's words go into its page, the
 * same page is left as 404.html, which static hosts serve for deep addresses, and the header rules are written.
 */
export async function finishSite({ root, base }: { root: string; base: string }): Promise<void> {
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(root, DATA_FOLDER, MANIFEST_FILE), 'utf8')));
  const page = renderShell(await readFile(join(root, 'index.html'), 'utf8'), manifest);
  await Promise.all([
    writeFile(join(root, 'index.html'), page),
    writeFile(join(root, '404.html'), page),
    writeHostRules({ root, base }),
  ]);
}
