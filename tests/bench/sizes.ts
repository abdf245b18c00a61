import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { manifestSchema, storiesShown } from '#src/content/bundle/manifest.ts';

/** What a file of a site is, by the first pattern that its path has. */
const kinds: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['pages of stories', /^news\/.*index\.html$/],
  ['pages of outlets', /^outlets\/.*index\.html$/],
  ['pages of topics', /^topics\/.*index\.html$/],
  ['pages of days', /^days\/.*index\.html$/],
  ['other pages', /\.html$/],
  ['feeds', /(?:^|\/)(?:feed\.xml|atom\.xml|feed\.json)$/],
  ['exports', /\/coverage\.(?:md|csv|json)$/],
  ['text cards', /^(?:cards\/|assets\/card-)/],
  ['pictures', /^assets\/pictures\//],
  ['code, fonts, words', /^assets\/|^[\w-]+\.js$/],
  ['data: stories', /^data\/stories\//],
  ['data: packs', /^data\/packs\//],
  ['data: search', /^data\/(?:search-|places-|heat-|dates-|words\/|endings\/|postings\/)/],
  ['data: schemas', /^data\/schema\.json$/],
  ['data: all else', /^data\//],
  ['for hosts and programs', /./],
];

type Sum = { files: number; bytes: number };

/** The bundle's files that a page carries, in their element. */
const CARRIED = /<script type=application\/json[^>]*>(.*?)<\/script>/gs;

const kilobytes = (bytes: number): string =>
  (bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1 });
const ofEach = (value: number, stories: number): string => (value / stories).toFixed(2);

/** Files and bytes of a built site by kind, in all and a story, as a table. */
function sizesOf(root: string): string {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const stories = storiesShown(manifestSchema.parse(JSON.parse(read('data/manifest.json'))));
  const sums = new Map<string, Sum>(kinds.map(([kind]) => [kind, { files: 0, bytes: 0 }]));
  const carried: Sum = { files: 0, bytes: 0 };
  const all: Sum = { files: 0, bytes: 0 };
  const add = (sum: Sum | undefined, bytes: number): void => {
    if (!sum) return;
    sum.files += 1;
    sum.bytes += bytes;
  };
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(join(root, '/').length);
    const unix = path.replaceAll('\\', '/');
    const { size } = statSync(join(root, path));
    const [kind = ''] = kinds.find(([, pattern]) => pattern.test(unix)) ?? [];
    add(sums.get(kind), size);
    add(all, size);
    if (!unix.endsWith('.html')) continue;
    const bytes = [...read(path).matchAll(CARRIED)].reduce(
      (sum, [, json = '']) => sum + Buffer.byteLength(json),
      0,
    );
    if (bytes > 0) add(carried, bytes);
  }
  const row = (name: string, { files, bytes }: Sum): string =>
    `| ${name} | ${files} | ${kilobytes(bytes)} | ${ofEach(files, stories)} | ${ofEach(bytes / 1000, stories)} |`;
  return [
    `${root}: ${stories} stories`,
    '',
    '| kind | files | kB | files a story | kB a story |',
    '|---|--:|--:|--:|--:|',
    ...[...sums].filter(([, { files }]) => files > 0).map(([name, sum]) => row(name, sum)),
    row('**all**', all),
    row('of the pages: data that they carry', carried),
    '',
  ].join('\n');
}

const sites = argv.slice(2);
for (const site of sites.length > 0 ? sites : ['dist']) console.log(sizesOf(site));
