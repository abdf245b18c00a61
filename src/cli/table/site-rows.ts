import { hostNames } from '#src/site/hosts/host-limits.ts';
import type { CliRow, OptionRow } from './cli-row.ts';
import { cache, data, keepGoing, unpublished } from './shared-rows.ts';

const place = {
  value: 'DIR',
  brief: 'the folder the site is written to: missing, empty, or an earlier site',
} as const satisfies OptionRow;

const base = {
  value: '/SUB/',
  initial: '/',
  brief: 'the path of the site on its host',
} as const satisfies OptionRow;

const rest = {
  pages: {
    value: 'N',
    without: 'all, up to 20,000',
    brief: 'make pages for the newest N stories only; the others open in the app',
  },
  strictHost: {
    value: 'NAME',
    without: 'its last line says which hosts take no more',
    brief: `end without a change where the site is larger than this host takes: ${hostNames.join(', ')}`,
  },
  offline: {
    brief: 'install the site’s worker on this machine too, to try it without a network',
  },
  keepGoing,
  unpublished,
  cache: { ...cache, brief: 'where articles, pages and cards are kept for the next build' },
} as const satisfies Readonly<Record<string, OptionRow>>;

const slice = {
  value: 'I/N',
  without: 'all pages',
  brief:
    'render the I-th of N shares of the pages into the cache and write no site: N machines do the work. SOURCE_DATE_EPOCH says the time of the build, the same on all',
} as const satisfies OptionRow;

const slices = {
  value: 'N',
  without: 'this machine renders all pages',
  brief: 'make the site of the pages that N machines rendered with --slice and the same --cache',
} as const satisfies OptionRow;

const refused =
  'articles were refused, or the site is too large for its host; the earlier site is unchanged';
const failed = 'the command or the disk failed; the earlier site is unchanged';

export const start = {
  brief: 'Builds the site, and serves it on this machine until you press Ctrl-C.',
  more: 'The server answers this machine only. SIGTERM ends it as Ctrl-C does: requests that are being answered are finished first. Without a terminal, as in a service, the address is its only line of output; problems still go to the error output.',
  examples: [
    ['', 'the articles in data/, on http://localhost:4173'],
    ['--data news --watch', 'those in news/; pages follow while you edit'],
  ],
  first: 3,
  options: {
    data,
    port: { value: 'N', initial: '4173', brief: 'the port to serve on; 0 takes any free one' },
    watch: {
      brief: 'build again when a file of the data folder changes, and show it in open pages',
    },
    out: {
      ...place,
      without: 'dist; with --watch, a folder of its own that is removed at the end',
    },
    base,
    host: {
      value: 'NAME',
      many: true,
      without: 'localhost, 127.0.0.1 and [::1] only',
      brief:
        'answer requests for this host name too, as behind a tunnel or a proxy; may be repeated. The server still listens on this machine only',
    },
    ...rest,
  },
  codes: [
    [0, 'stopped by Ctrl-C or SIGTERM while it served'],
    [1, refused],
    [2, failed],
  ],
} as const satisfies CliRow;

export const build = {
  brief: 'Builds the site into a folder that any web host can serve.',
  examples: [
    ['', 'the articles in data/ become the site in dist/'],
    ['--data news --base /news/', 'those in news/, for a host’s path /news/'],
    ['--slice 2/5 --cache shared', 'renders the second of five shares of the pages'],
    ['--slices 5 --cache shared', 'makes the site of the five'],
  ],
  first: 3,
  options: { data, out: { ...place, initial: 'dist' }, base, ...rest, slice, slices },
  codes: [
    [0, 'the site is written'],
    [1, refused],
    [2, failed],
  ],
} as const satisfies CliRow;
