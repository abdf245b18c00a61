import * as z from 'zod/mini';
import { type FileKind, fileTable } from '#src/content/bundle/file-table.ts';
import { publisherPartsSchema } from '#src/content/publisher/publisher-parts.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { fileSentences } from './file-sentences.ts';
import { loops, sharedShapes } from './shared-shapes.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The file of the schemas, below the bundle's folder. */
export const SCHEMA_FILE = 'schema.json';

export type FileName = keyof typeof fileTable;
const isFileName = (name: string): name is FileName => Object.hasOwn(fileTable, name);
export const bundleFileNames: readonly FileName[] = Object.keys(fileTable).filter(isFileName);

/** The place of the schema of a kind of file, below the folder of the bundle. */
export const schemaPlace = (name: FileName): string => `${SCHEMA_FILE}#/$defs/${name}`;

const variable = { content: '<digest>.json', address: '<id>.json', fixed: '' };

/** The path of a kind's files below the site, with what differs in angle brackets. */
export const filePattern = ({ path, named }: Pick<FileKind, 'path' | 'named'>): string =>
  `${DATA_FOLDER}${path}${variable[named]}`;

/**
 * The JSON Schema (2020-12) of all files, which has that of each kind in `$defs`. Fields that it
 * does not name are permitted, because a later build may add some without raising the format. What
 * a shape checks across fields is not in it. `address` is the site's full address or, if unknown,
 * its path.
 */
export const bundleSchema = (address: string): z.core.JSONSchema.BaseSchema => ({
  $schema: DIALECT,
  $id: absoluteUrl(address, `/${DATA_FOLDER}${SCHEMA_FILE}`),
  $defs: Object.fromEntries(bundleFileNames.map((name) => [name, fileSchema(name)])),
});

/** The schema of a kind of file, made of the shape that the reader parses it with. */
export function fileSchema(name: FileName): z.core.JSONSchema.BaseSchema {
  const { $schema: _, ...shape } = z.toJSONSchema(fileTable[name].schema, {
    io: 'input',
    metadata: sharedShapes,
    unrepresentable: ({ zodSchema }) => loops.get(zodSchema) ?? 'throw',
    override: ({ jsonSchema, path }) => {
      leaveOutBounds(jsonSchema);
      if (name === 'manifest' && path.at(-1) === 'publisher')
        Object.assign(jsonSchema, publisherParts());
    },
  });
  const title = filePattern(fileTable[name]);
  return { title, description: fileSentences[name], ...placedIn(name, shape) };
}

/** The schema with its references to own parts as they are from the top of the file. */
const placedIn = (
  name: FileName,
  schema: z.core.JSONSchema.BaseSchema,
): z.core.JSONSchema.BaseSchema =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string'
      ? value.replace('#', () => `#/$defs/${name}`)
      : value,
  );

/** What the manifest's own shape leaves open, for the sake of first views. */
function publisherParts(): z.core.JSONSchema.BaseSchema {
  const { $schema: _, ...shape } = z.toJSONSchema(publisherPartsSchema, {
    io: 'input',
    metadata: z.registry(),
  });
  return shape;
}

/** The bounds of exact numbers in JavaScript, which every whole number here has. */
function leaveOutBounds(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
