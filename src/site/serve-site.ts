import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { codeOf } from '#src/compile/disk-reason.ts';
import { manifestSchema } from '#src/content/bundle/bundle.ts';
import { everywhere, type HeaderChoice, headersFor } from '#src/render/header-rules.ts';
import { isHidden } from '#src/render/sitemap/robots.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { type OwnListing, ownListing } from './own-listings.ts';
import { ownNames } from './serving/host-names.ts';
import { closeAll, listenOnLoopback } from './serving/listen.ts';
import { openFile } from './serving/open-file.ts';
import { pageStatus } from './serving/page-status.ts';
import { readRequest } from './serving/read-request.ts';
import { refuseHost } from './serving/refuse-host.ts';
import { sendFile } from './serving/send-file.ts';

export type ServedSite = { readonly address: string; close(): Promise<void> };

export type SiteServing = {
  /** Folder of a finished site. */
  readonly root: string;
  /** Path the site stands under; begins and ends with a slash. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Names beside localhost that requests may be for, as `parseHostName` returns them. */
  readonly hosts?: readonly string[];
};

/**
 * How long a client may take, in milliseconds. Requests here have no body, so all of one is small.
 */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};
const IDLE_MS = 120_000;

/**
 * Serves a finished site on the loopback addresses, with the headers of header-rules.ts. A page's
 * address answers with the page and 200, or 404 and 410 where the archive has nothing or no longer
 * anything; a missing file is a plain 404 and never a page. Requests for other hosts are refused.
 * Rejects with a SiteError when the port cannot be had.
 */
export async function serveSite({
  root,
  base,
  port,
  hosts = [],
}: SiteServing): Promise<ServedSite> {
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(root, DATA_FOLDER, MANIFEST_FILE), 'utf8')),
  );
  const standsAt = (): string => `http://localhost:${listening.port}${base}`;
  const site = {
    root,
    base,
    standsAt,
    choice: { hidden: isHidden(manifest) },
    names: new Set([...ownNames, ...hosts]),
  };
  const servers: ReturnType<typeof createServer>[] = [];
  const create = () => {
    // A request without a Host header is refused below, with a sentence.
    const server = createServer({ ...limits, requireHostHeader: false }, (request, response) => {
      answer(site, request, response).catch((error: unknown) => fail(site, response, error));
    });
    // All headers are read, the Host among them: their size is limited anyway.
    server.maxHeadersCount = 0;
    servers.push(server.setTimeout(IDLE_MS));
    return server;
  };
  const listening = await listenOnLoopback(create, port);
  const close = async (): Promise<void> => {
    const closed = closeAll(listening.servers);
    for (const server of servers) server.closeAllConnections();
    await closed;
  };
  return { address: standsAt(), close };
}

type Site = Required<Pick<SiteServing, 'root' | 'base'>> & {
  /** The whole address that the server answers at. */
  readonly standsAt: () => string;
  readonly choice: HeaderChoice;
  readonly names: ReadonlySet<string>;
};

async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = readRequest(request);
  const refusal = asked && refuseHost(request, asked, site.names);
  if (refusal) return end(site, response, refusal.status, refusal.text);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // The rest of a body is not read.
    response.setHeader('Connection', 'close').setHeader('Allow', 'GET, HEAD');
    return end(site, response, 405, 'Only GET and HEAD are answered here.');
  }
  if (!asked) return end(site, response, 400, 'The address has no path.');
  if (!asked.path.startsWith(site.base)) return sendToBase(site, response, asked.path);
  const path = asked.path.slice(site.base.length);
  const own = await ownListing(site.root, path, site.standsAt());
  if (own) return sendListing(site, path, own, response);
  const file = await openFile(site.root, path);
  if (file)
    return sendFile(request, response, {
      file,
      status: 200,
      headers: headersFor(file.path, site.choice),
    });
  return servePage(site, path, request, response);
}

function sendToBase(site: Site, response: ServerResponse, path: string): void {
  const isNear = `${path}/` === site.base || path === '/';
  if (isNear) response.setHeader('Location', site.base);
  end(site, response, isNear ? 302 : 404, `The site begins at ${site.base}.`);
}

function sendListing(
  site: Site,
  path: string,
  { type, text }: OwnListing,
  response: ServerResponse,
): void {
  const body = Buffer.from(text);
  response.writeHead(200, {
    ...headersFor(path, site.choice),
    'Content-Type': type,
    'Content-Length': body.length,
  });
  response.end(body);
}

/** Answers with one sentence. It must not be kept: the next build may have what is missing. */
function end(
  { choice }: Pick<Site, 'choice'>,
  response: ServerResponse,
  status: number,
  text: string,
): void {
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    ...everywhere(choice),
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(body);
}

/** Names the disk's error by its code alone: its message names folders of this machine. */
function fail(site: Site, response: ServerResponse, error: unknown): void {
  const code = codeOf(error);
  const why = code === undefined ? '' : ` (${code})`;
  if (response.headersSent) response.destroy();
  else
    end(
      site,
      response,
      500,
      `The server cannot read a file of the site${why}. Check its permissions, or build the site again.`,
    );
}

/**
 * The page that the app begins from where no page was made ahead; hosts serve it for addresses they
 * do not know.
 */
const SHELL = '404.html';

/**
 * Answers an address that is no file: the app's page for a page's address, a plain 404 for anything
 * else.
 */
async function servePage(
  site: Site,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isFileName(path)) return end(site, response, 404, 'There is no such file.');
  const status = await pageStatus(site.root, path);
  const file = await openFile(site.root, SHELL);
  if (!file) return end(site, response, 500, `${SHELL} is missing. Build the site again.`);
  await sendFile(request, response, { file, status, headers: headersFor(SHELL, site.choice) });
}

/**
 * Whether a path is one of code, of data, of another file, or hidden, and so never one of a page.
 */
const isFileName = (path: string): boolean =>
  /^(assets|data)\/|(^|\/)(\.|%2e)/i.test(path) ||
  (/\.\w+$/.test(path) && !path.startsWith('news/') && !path.startsWith('outlets/'));
