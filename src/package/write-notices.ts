import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bundledPackages,
  type LicensedPackage,
  packageIn,
  sayLicences,
} from '#src/site/app/write-licences.ts';

/** Packages that state the MIT licence without its text, and who holds their copyright. */
const HOLDERS: ReadonlyMap<string, string> = new Map([['@nodable/entities', 'Amit Gupta']]);

const intro = (name: string): string =>
  `The code of ${name} contains code of the packages below, under these licences; and the fonts of @expo-google-fonts. app/licenses.txt has those of the code in a site.`;

/**
 * Writes the licences of all that a package contains into a file. `bundled` is the bundler's list.
 * Rejects if a licence has no text: then it may not be passed on.
 */
export async function writeNotices(file: string, project: string, bundled: string): Promise<void> {
  const own = await packageIn(project);
  const others = (await bundledPackages(bundled)).map((one) => withText(one, own));
  const fonts = createRequire(import.meta.url).resolve('@expo-google-fonts/source-serif-4');
  const { name, version } = await packageIn(dirname(fonts), 'LICENSE_FONT');
  const text = await readFile(join(dirname(fonts), 'LICENSE_FONT'), 'utf8');
  const font = { name, version, identifier: 'OFL-1.1', text };
  await writeFile(file, sayLicences(own, [...others, font], intro));
}

/** The text of the MIT licence is Coranto's own too, but for the holder. */
function withText(one: LicensedPackage, own: LicensedPackage): LicensedPackage {
  const holder = HOLDERS.get(one.name);
  if (holder === undefined || one.text || one.identifier !== 'MIT' || own.identifier !== 'MIT')
    return one;
  return { ...one, text: own.text?.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`) };
}
