import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BundleTarget } from '#src/compile/bundle/write-bundle.ts';
import { forEachYielding } from '#src/compile/sources/for-each-yielding.ts';
import { fileKinds, isOfKind } from '#src/content/bundle/file-table.ts';
import { gatherFiles } from '#src/render/files/gathered-files.ts';

const onlyInBundle = fileKinds.filter((kind) => kind.onlyInBundle);

/**
 * Writes the bundle of a site: what readers load into `folder`, and what only the build reads into
 * the one file `gathered`, because a site has stories in packs (decision 138). Resolves to the
 * bytes of both. Rejects with the disk's error.
 */
export async function putBundle(
  files: Parameters<BundleTarget['put']>[0],
  { folder, gathered }: { readonly folder: string; readonly gathered: string },
  { total, onFile }: Parameters<BundleTarget['put']>[1],
): Promise<number> {
  const folders = new Set<string>();
  const write = (path: string, content: Buffer): void => {
    const file = join(folder, path);
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, content);
  };
  mkdirSync(folder, { recursive: true });
  const gathering = gatherFiles(gathered);
  let [count, bytes] = [0, 0];
  try {
    await forEachYielding(files, ({ path, text }) => {
      const content = Buffer.from(text, 'utf8');
      const put = onlyInBundle.some((kind) => isOfKind(kind, path)) ? gathering.put : write;
      put(path, content);
      count += 1;
      bytes += content.length;
      onFile(Math.min(count, total), total);
    });
  } finally {
    gathering.close();
  }
  return bytes;
}
