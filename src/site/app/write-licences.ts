import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { LICENCES_FILE } from '#src/url/paths.ts';

/** A package with code in the scripts. The bundler omits fields that it does not find. */
const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.optional(z.string()),
  text: z.optional(z.string()),
});
export type LicensedPackage = z.infer<typeof packageSchema>;

const IN_A_SITE = (name: string): string =>
  `This site was built with ${name}. Its scripts contain code of ${name} and of the packages below, under these licences.`;

const RULE = '-'.repeat(80);

type Licences = {
  /** The bundler's list of the packages in its chunks. */
  readonly bundled: string;
  /** The folder of this project. */
  readonly project: string;
  readonly out: string;
};

/**
 * Writes the licences of everything in the scripts of a built app into `out`, as these licences
 * require: those of the bundled packages, of the bundler's helpers and of Coranto. The same
 * packages give the same bytes. Rejects if a licence has no text: then the site may not be
 * published.
 */
export async function writeLicences({ bundled, project, out }: Licences): Promise<void> {
  const others = await bundledPackages(await readFile(bundled, 'utf8'));
  await writeFile(join(out, LICENCES_FILE), sayLicences(await packageIn(project), others));
}

/** The packages of a bundler's list, and the bundler's own, whose helpers it does not list. */
export async function bundledPackages(list: string): Promise<LicensedPackage[]> {
  const listed = z.array(packageSchema).parse(JSON.parse(list));
  const vite = createRequire(import.meta.url).resolve('vite/package.json');
  const rolldown = createRequire(vite).resolve('rolldown/package.json');
  return [
    ...listed,
    await packageIn(dirname(vite), 'LICENSE.md'),
    await packageIn(dirname(rolldown)),
  ];
}

/**
 * The text of the file: what it is, the app's own licence, then the others by name. Throws for a
 * licence without a text.
 */
export function sayLicences(
  own: LicensedPackage,
  others: readonly LicensedPackage[],
  where = IN_A_SITE,
): string {
  const sorted = others.toSorted(
    (a, b) => compare(a.name, b.name) || compare(a.version, b.version),
  );
  return [`${where(own.name)}\n`, ...[own, ...sorted].map(sayLicence)].join('\n');
}

function sayLicence({ name, version, identifier, text }: LicensedPackage): string {
  const body = text?.replace(/\r\n?/g, '\n').trim();
  if (!(identifier && body))
    throw new Error(
      `${name} ${version} is in the bundled code, but its licence was not found. Add the text to the package.`,
    );
  return `${RULE}\n${name} ${version} (${identifier})\n\n${body}\n`;
}

/** By code unit, the same in every locale. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** The package of a folder, with the text of its licence. */
export async function packageIn(folder: string, file = 'LICENSE'): Promise<LicensedPackage> {
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const text = await readFile(join(folder, file), 'utf8');
  // Cut the licences of the bundler's own dependencies, of which nothing is in the site.
  return {
    name,
    version,
    identifier: license,
    text: text.split('\n# Licenses of bundled dependencies')[0] ?? '',
  };
}
