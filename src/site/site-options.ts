import { parseArgs } from 'node:util';
import { cacheFolder, cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { type HostLimits, hostLimits, hostNames } from './hosts/host-limits.ts';
import { parseHostName } from './serving/host-names.ts';
import { siteBase } from './site-base.ts';
import { SiteError } from './site-error.ts';

export type SiteOptions = {
  readonly data: string;
  readonly out: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  readonly port: number;
  /** Allowed host names beside localhost. */
  readonly hosts: readonly string[];
  readonly unpublished: boolean;
  /** The site works without a network on this machine too. */
  readonly offline: boolean;
  readonly keepGoing: boolean;
  /** Cache of parsed articles. */
  readonly cacheFolder: string;
  /** Cache of rendered pages and drawn cards. */
  readonly renderCache: string;
  /** The newest N stories get their own pages; default: all up to a limit. */
  readonly pages: number | undefined;
  /** The site must not be larger than this host takes. */
  readonly strictHost: HostLimits | undefined;
  readonly help: boolean;
};

export const usage = `
  --data DIR      the folder with articles/ and site.yaml (default: data)
  --out DIR       the folder the site is written to (default: dist)
  --base /SUB/    the path of the site on its host (default: /)
  --port N        the port to serve on (start only; default: 4173)
  --host NAME     answer requests for this host name too, as behind a tunnel or a proxy (start
                  only; may be repeated). The server still listens on this machine only
  --pages N       make pages for the newest N stories only; the others open in the app
                  (default: all, up to 20,000)
  --strict-host NAME  end without a change where the site is larger than this host takes:
                  ${hostNames.join(', ')}
  --offline       install the site's worker on this machine too, to try it without a network
  --keep-going    leave refused files out instead of stopping
  --unpublished   a publisher's preview: unpublished articles are shown and marked
  --cache DIR     where articles, pages and cards are kept for the next build (default: in
                  node_modules/.cache, or where that is read-only in the system's cache folder)
  --help          this text`;

/**
 * Parses the command line of `start` and `build`. Throws a SiteError that names an unknown word.
 */
export function parseSiteOptions(args: readonly string[]): SiteOptions {
  const { values } = parse(args);
  return {
    data: values.data,
    out: values.out,
    base: parseBase(values.base),
    port: parsePort(values.port),
    hosts: values.host.map(parseHost),
    unpublished: values.unpublished,
    offline: values.offline,
    keepGoing: values['keep-going'],
    cacheFolder: values.cache ?? cacheFolder('articles'),
    renderCache: values.cache ?? cacheRoot(),
    pages: values.pages === undefined ? undefined : parsePages(values.pages),
    strictHost:
      values['strict-host'] === undefined ? undefined : parseStrictHost(values['strict-host']),
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: 'data' },
        out: { type: 'string', default: 'dist' },
        base: { type: 'string', default: '/' },
        port: { type: 'string', default: '4173' },
        host: { type: 'string', multiple: true, default: [] },
        pages: { type: 'string' },
        'strict-host': { type: 'string' },
        cache: { type: 'string' },
        unpublished: { type: 'boolean', default: false },
        offline: { type: 'boolean', default: false },
        'keep-going': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new SiteError(
      `${error instanceof Error ? error.message : String(error)}. The options are:${usage}`,
      { cause: error },
    );
  }
}

function parseBase(text: string): string {
  const base = siteBase(text);
  if (base !== undefined) return base;
  throw new SiteError(`--base ${text} is not a path. Write something such as /news-reader/.`);
}

function parsePages(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new SiteError(
    `--pages ${text} is not a number of pages. Write a whole number such as 500.`,
  );
}

function parseStrictHost(text: string): HostLimits {
  const host = hostLimits.find(({ name }) => name === text);
  if (host) return host;
  throw new SiteError(
    `--strict-host ${text} is not a host whose limits are known. Write one of ${hostNames.join(', ')}.`,
  );
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new SiteError(`--port ${text} is not a port. Write a number from 0 to 65535.`);
}

function parseHost(text: string): string {
  const name = parseHostName(text);
  if (name !== undefined) return name;
  throw new SiteError(
    `--host ${text} is not a host name. Write a name such as preview.example.org, without scheme and port.`,
  );
}
