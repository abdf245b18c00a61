import { join } from 'node:path';
import { bundleFilesIn, readManifest } from '#src/compile/output/bundle-output.ts';
import { foldersOf } from '#src/compile/output/existing-files.ts';
import type { OutputKind, OwnFiles } from '#src/compile/output/output-kind.ts';
import { ENTRY_FILES } from '#src/url/install-files.ts';
import { DATA_FOLDER, LICENCES_FILE, MANIFEST_FILE } from '#src/url/paths.ts';
import { RECORD_FILE, readRecord, writeRecord } from '../site-record.ts';

/** Files at the root of every site. */
const ROOT_FILES = [
  ...ENTRY_FILES,
  LICENCES_FILE,
  ...['favicon.svg', 'robots.txt', 'opml.xml', '_headers', '.htaccess'],
  ...['feed.xml', 'atom.xml', 'feed.json', '.hosting/nginx.conf'],
];

/** Paths of sites that were built before sites had a record of their files. */
const UNRECORDED: readonly RegExp[] = [
  /^sitemap(?:-\d+)?\.xml$/,
  /^assets\/[\w.-]+-[\w-]{8}\.[a-z0-9]+$/,
  /^cards\/[0-9a-f]{16}\.png$/,
  /^(?:about|archive|topics|outlets|storylines)\/index\.html$/,
  /^(?:page|days|storylines)\/[^/]+\/index\.html$/,
  /^news\/[^/]+\/(?:index\.html|coverage\.(?:md|csv|json))$/,
  /^(?:topics|outlets)\/[^/]+\/(?:index\.html|feed\.xml|atom\.xml|feed\.json)$/,
  /^(?:topics|outlets)\/[^/]+\/(?:coverage\/)?(?:page\/\d+\/)?index\.html$/,
];
const FOLDERS = new Set([
  'assets',
  'cards',
  'about',
  'archive',
  'topics',
  'outlets',
  'storylines',
  'page',
  'days',
  'news',
  '.hosting',
]);

const isUnrecorded = (path: string): boolean =>
  path.startsWith(DATA_FOLDER)
    ? bundleFilesIn.has(path.slice(DATA_FOLDER.length))
    : ROOT_FILES.includes(path) || UNRECORDED.some((pattern) => pattern.test(path));

/** Folders are tested by path, at any depth. */
const unrecorded: OwnFiles = {
  has: isUnrecorded,
  isFolder: (path) =>
    FOLDERS.has(path.split('/')[0] ?? '') || path === 'data' || path.startsWith(DATA_FOLDER),
};

/**
 * The whole site. A record in it lists its files. A site without a record is recognised by its page
 * and its bundle, its files by their names.
 */
export const siteOutput: OutputKind = {
  what: 'site',
  ownFiles: (folder, names) => {
    const record = readRecord(folder);
    if (record) {
      const folders = foldersOf(record);
      return { has: (path) => record.has(path), isFolder: (path) => folders.has(path) };
    }
    const isSite = names.includes('index.html') && names.includes('data');
    return isSite && isManifest(join(folder, DATA_FOLDER, MANIFEST_FILE)) ? unrecorded : undefined;
  },
  sayForeign: (shown) =>
    `${shown} contains something other than a site built by Coranto. Name another folder with --out, so that nothing is lost.`,
  fixed: [...ROOT_FILES, 'about/index.html', `${DATA_FOLDER}${MANIFEST_FILE}`],
  record: { path: RECORD_FILE, write: writeRecord },
};

/** A site with a damaged manifest is still ours: the next build repairs it. */
function isManifest(file: string): boolean {
  const manifest = readManifest(file);
  return manifest === 'ours' || manifest === 'damaged';
}
