import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { bundleSchema, SCHEMA_FILE } from './file-schema.ts';

/**
 * Writes the JSON Schemas of the bundle's files into the site's folder, below `data/`. `address` is
 * the site's full address or, if unknown, its path. Rejects with the disk's error.
 */
export const writeSchemas = (root: string, address: string): Promise<void> =>
  writeFile(join(root, DATA_FOLDER, SCHEMA_FILE), `${JSON.stringify(bundleSchema(address))}\n`);
