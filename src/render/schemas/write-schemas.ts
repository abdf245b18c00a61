import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { bundleFileNames, fileSchema, SCHEMA_FOLDER, schemaPath } from './file-schema.ts';

/**
 * Writes the JSON Schema of each kind of file in the bundle into the site's folder, below `data/`.
 * `address` is the site's full address or, if unknown, its path. Rejects with the disk's error.
 */
export async function writeSchemas(root: string, address: string): Promise<void> {
  const bundle = join(root, DATA_FOLDER);
  await mkdir(join(bundle, SCHEMA_FOLDER), { recursive: true });
  await Promise.all(
    bundleFileNames.map((name) =>
      writeFile(join(bundle, schemaPath(name)), `${JSON.stringify(fileSchema(name, address))}\n`),
    ),
  );
}
