import { cacheFolder, cacheRoot } from '#src/compile/cache/cache-folder.ts';
import { type HostLimits, hostLimits, hostNames } from './hosts/host-limits.ts';
import { parseHostName } from './serving/host-names.ts';
import { siteBase } from './site-base.ts';
import { SiteError } from './site-error.ts';

export type SiteOptions = {
  readonly data: string;
  readonly out: string;
  /** Whether `out` was typed; a preview has a folder of its own otherwise. */
  readonly isOutGiven: boolean;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  readonly port: number;
  /** Allowed host names beside localhost. */
  readonly hosts: readonly string[];
  readonly unpublished: boolean;
  /** The site works without a network on this machine too. */
  readonly offline: boolean;
  readonly keepGoing: boolean;
  /** Builds again when the data folder changes. */
  readonly watch: boolean;
  /** Cache of parsed articles. */
  readonly cacheFolder: string;
  /** Cache of rendered pages and drawn cards. */
  readonly renderCache: string;
  /** The newest N stories get their own pages; default: all up to a limit. */
  readonly pages: number | undefined;
  /** The site must not be larger than this host takes. */
  readonly strictHost: HostLimits | undefined;
  /** So many machines rendered the pages. */
  readonly slices: number | undefined;
};

/** The options of `start` and `build` as typed. */
export type TypedSite = {
  readonly data: string;
  readonly out?: string | undefined;
  readonly base: string;
  readonly port?: string;
  readonly host?: readonly string[];
  readonly watch?: boolean;
  readonly pages: string | undefined;
  readonly strictHost?: string | undefined;
  readonly slices?: string | undefined;
  readonly offline: boolean;
  readonly keepGoing: boolean;
  readonly unpublished: boolean;
  readonly cache: string | undefined;
};

/** Checks typed options. Throws a SiteError that says what is wrong with a value. */
export function siteOptions(typed: TypedSite): SiteOptions {
  const { data, out, base, port, host = [], pages, cache, strictHost, slices, ...switches } = typed;
  const { offline, keepGoing, unpublished, watch = false } = switches;
  if (watch && offline)
    throw new SiteError(
      '--watch and --offline do not go together: the worker would show earlier pages. Use one of them.',
    );
  return {
    data,
    out: out ?? 'dist',
    isOutGiven: out !== undefined,
    base: parseBase(base),
    port: port === undefined ? 0 : parsePort(port),
    hosts: host.map(parseHost),
    ...{ unpublished, offline, keepGoing, watch },
    cacheFolder: cache ?? cacheFolder('articles'),
    renderCache: cache ?? cacheRoot(),
    pages: pages === undefined ? undefined : parsePages(pages),
    strictHost: strictHost === undefined ? undefined : parseStrictHost(strictHost),
    slices: slices === undefined ? undefined : parseSlices(slices),
  };
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

function parseSlices(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new SiteError(
    `--slices ${text} is not a number of slices. Write a whole number such as 5.`,
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
