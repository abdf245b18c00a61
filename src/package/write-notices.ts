import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  bundledPackages,
  type LicensedPackage,
  packageIn,
  sayLicences,
} from '#src/site/app/write-licences.ts';

/** Packages that state their licence without its text, and who holds their copyright. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['@nodable/entities', 'Amit Gupta'],
  ['@stricli/core', 'Bloomberg Finance L.P.'],
]);

/** A package of the same project that has the text of this licence, which names no holder. */
const APACHE = { identifier: 'Apache-2.0', from: 'playwright-core' };

const intro = (name: string): string =>
  `The code of ${name} contains code of the packages below, under these licences; and the fonts of @expo-google-fonts. app/licenses.txt has those of the code in a site.`;

/**
 * Writes the licences of all that a package contains into a file. `bundled` is the bundler's list.
 * Rejects if a licence has no text: then it may not be passed on.
 */
export async function writeNotices(file: string, project: string, bundled: string): Promise<void> {
  const own = await packageIn(project);
  const require = createRequire(import.meta.url);
  const apache = await packageIn(dirname(require.resolve(`${APACHE.from}/package.json`)));
  const others = (await bundledPackages(bundled)).map((one) => withText(one, own, apache));
  const fonts = require.resolve('@expo-google-fonts/source-serif-4');
  const { name, version } = await packageIn(dirname(fonts), 'LICENSE_FONT');
  const text = await readFile(join(dirname(fonts), 'LICENSE_FONT'), 'utf8');
  const font = { name, version, identifier: 'OFL-1.1', text };
  await writeFile(file, sayLicences(own, [...others, font], intro));
}

/** The text of the MIT licence is Coranto's own too, but for the holder. */
function withText(
  one: LicensedPackage,
  own: LicensedPackage,
  apache: LicensedPackage,
): LicensedPackage {
  const holder = HOLDERS.get(one.name);
  if (holder === undefined || one.text) return one;
  const copyright = `Copyright (c) ${holder}`;
  if (one.identifier === own.identifier)
    return { ...one, text: own.text?.replace(/^Copyright .*$/m, copyright) };
  if (one.identifier === apache.identifier)
    return { ...one, text: `${copyright}\n\n${apache.text ?? ''}` };
  return one;
}
