import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '#src/compile/cache/cache-folder.ts';
import { compile } from '#src/compile/compile.ts';
import type { KeepPictures } from '#src/compile/pictures/kept-pictures.ts';
import { textDigest } from '#src/content/ids/story-id.ts';
import { buildApp } from '#src/site/app/build-app.ts';
import { placeApp } from '#src/site/app/place-app.ts';
import { TOOLS_FOLDER } from '#src/site/app/tools-folder.ts';
import { finishSite } from '#src/site/finish-site.ts';
import { serveSite } from '#src/site/serve-site.ts';
import { PICTURES_FOLDER } from '#src/url/pictures/picture-files.ts';
import { allCases } from './few.ts';
import { generateArchive } from './generate-archive.ts';
import { projectRoot } from './list-files.ts';
import { makeOnce } from './make-once.ts';

/**
 * The archive of a site: the five articles, a generated one, a folder, or files by name and text.
 */
export type Archive =
  | { readonly kind: 'five' }
  | GeneratedArchive
  | { readonly kind: 'folder'; readonly name: string; readonly folder: string }
  | {
      readonly kind: 'inline';
      readonly name: string;
      readonly files: ArchiveFiles;
    };
type ArchiveFiles = Readonly<Record<string, string | Uint8Array>>;

type GeneratedArchive = { readonly kind: 'generated'; readonly stories: number };

export type TestSite = { readonly address: string; readonly root: string; close(): Promise<void> };

export const five: Archive = { kind: 'five' };
/**
 * Far more stories than a feed shows at first: in `npm run test:long` as many as a real archive of
 * a year holds, in `npm test` as many as the other journeys have, so that one site serves them all.
 */
export const longArchive: GeneratedArchive = { kind: 'generated', stories: allCases ? 3000 : 300 };
/** Its number of stories as a page writes it. */
export const longCount = longArchive.stories.toLocaleString('en');

function dataFolder(archive: Archive): Promise<string> | string {
  if (archive.kind === 'five') return join(projectRoot, 'data');
  if (archive.kind === 'folder') {
    const { name, folder } = archive;
    // A build keeps its history beside the articles; those of the repository stay as they are.
    return folder.startsWith(projectRoot)
      ? makeOnce(`data/${name}`, (copy) => cp(folder, copy, { recursive: true }))
      : folder;
  }
  return makeOnce(`data/${nameOf(archive)}`, (folder) =>
    archive.kind === 'generated'
      ? generateArchive(folder, archive.stories)
      : writeFiles(folder, archive.files),
  );
}

async function writeFiles(folder: string, files: ArchiveFiles): Promise<void> {
  await mkdir(join(folder, 'articles'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const nameOf = (archive: Archive): string => {
  if (archive.kind === 'five') return 'five';
  if (archive.kind === 'generated') return `generated-${archive.stories}`;
  // Two tests may give one name to two archives.
  return archive.kind === 'folder'
    ? archive.name
    : `${archive.name}-${textDigest(JSON.stringify(archive.files))}`;
};

/** The app as readers get it, made for a base once for a whole run, when it is first wanted. */
export const appFolder = (base: string): Promise<string> =>
  base === '/'
    ? // A journey asks for the source maps, which no site has.
      makeOnce('app', (out) => buildApp({ out, base, maps: true }))
    : makeOnce(`app${base.replaceAll('/', '-')}`, (out) =>
        placeApp({ out, base, cache: cacheFolder('app') }),
      );

/**
 * Makes a whole site in `root`: the app, an archive's bundle, and what a host needs beside them.
 */
async function makeSite(
  root: string,
  archive: Archive,
  { base = '/', unpublished = false, offline = false, pages, keepPictures }: SiteChoice,
): Promise<void> {
  await cp(await appFolder(base), root, {
    recursive: true,
    filter: (path) => !path.endsWith('.map'),
  });
  const { install, look } = await compile({
    data: await dataFolder(archive),
    out: join(root, 'data'),
    keepGoing: true,
    unpublished,
    offline,
    ...(keepPictures && { keepPictures: keepPictures(join(root, PICTURES_FOLDER)) }),
  });
  await finishSite({ root, base, pages, install, look });
  await rm(join(root, TOOLS_FOLDER), { recursive: true });
}

export type SiteChoice = {
  readonly base?: string;
  readonly unpublished?: boolean;
  /** The site has its worker here too. */
  readonly offline?: boolean;
  /** The newest N stories get a page; default all. */
  readonly pages?: number;
  /** Keeps the site's pictures in this folder of it. */
  readonly keepPictures?: (target: string) => KeepPictures;
  /** A copy that the test may change. */
  readonly own?: string;
};

/**
 * Serves a site of this archive like `npm start`, on a free port. Each site is built once for a
 * whole run.
 */
export async function openSite(archive: Archive, choice: SiteChoice = {}): Promise<TestSite> {
  const { base = '/', unpublished = false, offline = false, pages, own = '' } = choice;
  const few = pages === undefined ? '' : `newest-${pages}`;
  const name = [
    'sites/',
    nameOf(archive),
    base.replaceAll('/', '-'),
    unpublished ? 'preview' : '',
    offline ? 'offline' : '',
    few,
    own,
  ].join('');
  const root = await makeOnce(name, (folder) => makeSite(folder, archive, choice));
  const served = await serveSite({ root, base, port: 0 });
  return { ...served, root };
}
