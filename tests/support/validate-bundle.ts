import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { fileTable, isOfKind } from '#src/content/bundle/file-table.ts';
import {
  bundleFileNames,
  type FileName,
  SCHEMA_FILE,
  schemaPlace,
} from '#src/render/schemas/file-schema.ts';
import { withHeld } from './held-files.ts';

/** The same schema, which permits no field that it does not name. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)]);
  return 'properties' in part && 'type' in part
    ? { ...Object.fromEntries(entries), additionalProperties: false }
    : Object.fromEntries(entries);
}

const isObject = (value: unknown): value is AnySchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A site's schemas, as a validator of others reads them from its folder. */
export async function openSchemas(root: string) {
  const [open, strict] = [false, true].map(() => new Ajv2020({ allowUnionTypes: true }));
  if (!open || !strict) throw new Error('no validator');
  const schema: unknown = JSON.parse(await readFile(join(root, 'data', SCHEMA_FILE), 'utf8'));
  const narrow = closed(schema);
  if (!isObject(schema) || !isObject(narrow)) throw new Error(`${SCHEMA_FILE} is no schema`);
  open.addSchema(schema, SCHEMA_FILE);
  strict.addSchema(narrow, SCHEMA_FILE);
  const byName = new Map<FileName, { open: ValidateFunction; strict: ValidateFunction }>();
  for (const name of bundleFileNames) {
    const only = { $ref: schemaPlace(name) };
    byName.set(name, { open: open.compile(only), strict: strict.compile(only) });
  }
  return (name: FileName, how: 'open' | 'strict'): ValidateFunction => {
    const validate = byName.get(name)?.[how];
    if (!validate) throw new Error(`no schema for ${name}`);
    return validate;
  };
}

/** A file below data/ of a site, with the rows of the table that it is of. */
export type DataFile = {
  readonly path: string;
  readonly names: readonly (FileName | 'schema')[];
  readonly value: unknown;
};

/** Every file below data/ of a site, and those that others have in them. */
async function dataFiles(root: string): Promise<DataFile[]> {
  const folder = join(root, 'data');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'));
  const files = await Promise.all(
    paths.map(async (path) =>
      withHeld(path, JSON.parse(await readFile(join(folder, path), 'utf8'))),
    ),
  );
  return files.flat().map(({ path, value }) => ({
    path,
    names: [
      ...bundleFileNames.filter((name) => isOfKind(fileTable[name], path)),
      ...(path === SCHEMA_FILE ? (['schema'] as const) : []),
    ],
    value,
  }));
}

/** What is wrong with the data of a site: files in no row or in several, and invalid ones. */
export async function faultsOf(root: string): Promise<{ faults: string[]; files: DataFile[] }> {
  const [schemas, files] = [await openSchemas(root), await dataFiles(root)];
  const faults = files.flatMap(({ path, names, value }) => {
    const [name, ...more] = names;
    if (name === undefined || more.length > 0) return [`${path} is of ${names.length} kinds`];
    // That it is one is checked when it is compiled.
    if (name === 'schema') return [];
    const validate = schemas(name, 'strict');
    return validate(value) ? [] : [`${path}: ${JSON.stringify(validate.errors?.[0])}`];
  });
  return { faults, files };
}
