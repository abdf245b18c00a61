import type { InstallPictures, Logo } from '#src/content/pictures/install-pictures.ts';
import type { LocateField } from '../front-matter/locate-field.ts';
import type { Problem } from '../problem.ts';
import { PictureFault } from './picture-bytes.ts';
import { readScreenshots, SCREENSHOTS_FOLDER } from './read-screenshots.ts';

/** What site.yaml says of the pictures beside it. */
export type NamedPictures = {
  /** The logo's file. */
  readonly logo?: string | undefined;
  /** Labels by the screenshot's path below its folder. */
  readonly labels: ReadonlyMap<string, string>;
  readonly lineOf: LocateField;
};

type ReadPictures = { readonly install: InstallPictures; readonly problems: readonly Problem[] };

/**
 * The pictures of a data folder with which browsers install the site, and the problems of those
 * that cannot be used.
 */
export async function readInstallPictures(
  data: string,
  { logo: name, labels, lineOf }: NamedPictures,
): Promise<ReadPictures> {
  const refuse = (path: readonly string[], message: string): Problem => ({
    path: 'site.yaml',
    line: lineOf(path),
    field: path.join('.'),
    message,
    refused: true,
  });
  const logo = name === undefined ? undefined : await tryLogo(data, name);
  const { screenshots, names, problems } = await readScreenshots(data, labels);
  const unknown = [...labels.keys()].filter((label) => !names.has(label));
  return {
    install: { ...(logo && typeof logo !== 'string' && { logo }), screenshots },
    problems: [
      ...problems,
      ...(typeof logo === 'string' ? [refuse(['logo'], logo)] : []),
      ...unknown.map((label) =>
        refuse(
          ['screenshots', label],
          `is no file of ${SCREENSHOTS_FOLDER}/; correct the name, or remove this line`,
        ),
      ),
    ],
  };
}

/** The logo, or why it cannot be used. What reads drawings is loaded only for a logo. */
async function tryLogo(data: string, name: string): Promise<Logo | string> {
  try {
    return await (await import('./read-logo.ts')).readLogo(data, name);
  } catch (error) {
    if (error instanceof PictureFault) return `${name} ${error.message}`;
    throw error;
  }
}
