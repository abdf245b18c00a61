import * as z from 'zod/mini';
import { type FileKind, fileTable } from '#src/content/bundle/file-table.ts';
import { absoluteUrl } from '#src/url/absolute.ts';
import { DATA_FOLDER } from '#src/url/paths.ts';
import { fileSentences } from './file-sentences.ts';
import { loops, sharedShapes } from './shared-shapes.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The folder of the schemas, below the bundle's own. */
export const SCHEMA_FOLDER = 'schema/';

export type FileName = keyof typeof fileTable;
const isFileName = (name: string): name is FileName => Object.hasOwn(fileTable, name);
export const bundleFileNames: readonly FileName[] = Object.keys(fileTable).filter(isFileName);

/**
 * Path of the schema of a kind of file, below the folder of the bundle. It has no dash, by which
 * rules for object stores know a file with a digest.
 */
export const schemaPath = (name: FileName): string => `${SCHEMA_FOLDER}${name}.json`;

const variable = { content: '<digest>.json', address: '<id>.json', fixed: '' };

/** The path of a kind's files below the site, with what differs in angle brackets. */
export const filePattern = ({ path, named }: Pick<FileKind, 'path' | 'named'>): string =>
  `${DATA_FOLDER}${path}${variable[named]}`;

/**
 * The JSON Schema (2020-12) of a kind of file, made of the shape that the reader parses it with.
 * Fields that it does not name are permitted, because a later build may add some without raising
 * the format. What a shape checks across fields is not in it. `address` is the site's full address
 * or, if unknown, its path.
 */
export function fileSchema(name: FileName, address: string): z.core.JSONSchema.BaseSchema {
  const shape = z.toJSONSchema(fileTable[name].schema, {
    io: 'input',
    metadata: sharedShapes,
    unrepresentable: ({ zodSchema }) => loops.get(zodSchema) ?? 'throw',
    override: ({ jsonSchema }) => leaveOutBounds(jsonSchema),
  });
  return {
    $schema: DIALECT,
    $id: absoluteUrl(address, `/${DATA_FOLDER}${schemaPath(name)}`),
    title: filePattern(fileTable[name]),
    description: fileSentences[name],
    ...shape,
  };
}

/** The bounds of exact numbers in JavaScript, which every whole number here has. */
function leaveOutBounds(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
