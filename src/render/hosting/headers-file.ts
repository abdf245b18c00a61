import { folderOf, publishedKinds } from '#src/content/bundle/file-table.ts';
import { coverageForms } from '#src/url/coverage-files.ts';
import { feedForms, OPML_FILE } from '#src/url/feeds/feed-files.ts';
import { ENTRY_FILES, WEB_MANIFEST } from '#src/url/install-files.ts';
import { pageFacts } from '#src/url/pages.ts';
import { OPENSEARCH_FILE } from '#src/url/params/opensearch.ts';
import { DATA_FOLDER, LICENCES_FILE, pageNames, patterns } from '#src/url/paths.ts';
import {
  ANEW,
  everywhere,
  FOR_EVER,
  fileTypes,
  type HeaderChoice,
  type Headers,
  hashed,
} from '../header-rules.ts';
import { SCHEMA_FILE } from '../schemas/file-schema.ts';
import { SITEMAP_FILE } from '../sitemap/write-sitemap.ts';

/**
 * Globs of pages: `news/*`, `topics/*`, … Hosts join the values of a header from two globs, so none
 * overlap.
 */
const pages = new Set(
  Object.values(patterns)
    // Not the publisher's pages: a glob of them would fit every folder.
    .filter((pattern) => pattern !== '/' && !pattern.startsWith('/:'))
    .map((pattern) => `${pattern.split('/')[1]}/*`),
);

const listings = [
  ...feedForms.map(({ file }) => file),
  OPML_FILE,
  OPENSEARCH_FILE,
  SITEMAP_FILE,
  'robots.txt',
  LICENCES_FILE,
];
/** The bundle's files that change under their name: a folder of them is one glob. */
const changing = new Set(
  publishedKinds
    .filter(({ named }) => named !== 'content')
    .map((kind) => DATA_FOLDER + (folderOf(kind) === '' ? kind.path : `${folderOf(kind)}*`)),
);

const alwaysAnew = [
  '',
  ...ENTRY_FILES,
  ...changing,
  `${DATA_FOLDER}${SCHEMA_FILE}`,
  ...listings,
  ...pages,
];

/** Where a file stands that pages have beside them. */
const placesOf = ({ file }: { readonly file: string }): readonly string[] =>
  pageNames
    .filter((name) => pageFacts[name].beside.some((form) => form.file === file))
    .map((name) => `${patterns[name].slice(1)}${file}`);

/** The files of `fileTypes`, in any folder. */
const typed = [
  ...feedForms.flatMap(placesOf),
  OPML_FILE,
  OPENSEARCH_FILE,
  WEB_MANIFEST,
  ...coverageForms.flatMap(placesOf),
];

/**
 * The header rules as a `_headers` file, which Netlify, Cloudflare Pages and others read. `base`
 * begins and ends with a slash.
 */
export function headersFile(base: string, choice: HeaderChoice): string {
  const rule = (path: string, headers: Headers): string =>
    [
      `${base}${path}`,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  return [
    rule('*', everywhere(choice)),
    ...[...alwaysAnew, ...(choice.ownPages ?? []).map((name) => `${name}/*`)].map((path) =>
      rule(path, { 'Cache-Control': ANEW }),
    ),
    ...hashed.map((start) => rule(`${start}*`, { 'Cache-Control': FOR_EVER })),
    ...typed.map((path) =>
      rule(path, { 'Content-Type': fileTypes.get(path.slice(path.lastIndexOf('/') + 1)) ?? '' }),
    ),
    '',
  ].join('\n');
}
