import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';

/** A folder as a person calls it, and its absolute path. */
export type OwnFolder = { readonly shown: string; readonly path: string };

/** What Coranto has beside its code, wherever it runs. */
export type CorantoFiles = {
  /** As package.json says it. */
  readonly version: () => string;
  /** A digest of all code, made with the package; undefined: the code can change at any time. */
  readonly digest: string | undefined;
  /** What builds read: an output there would be read by the next build, or replace it. */
  readonly readByBuilds: readonly OwnFolder[];
  /** The path of a font's file, by its path in the package of the family (Source Serif 4). */
  readonly fontFile: (path: string) => string;
};

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const packageSchema = z.object({ version: z.string() });

/** In the repository; in the package `packed-files.ts` is in the place of this module. */
export const ownFiles: CorantoFiles = {
  version: () =>
    packageSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version,
  digest: undefined,
  readByBuilds: ['src', 'public'].map((name) => ({ shown: `${name}/`, path: join(root, name) })),
  fontFile: (path) => join(dirname(require.resolve('@expo-google-fonts/source-serif-4')), path),
};
