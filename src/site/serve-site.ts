import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { addressFileSchema } from '#src/content/address-file.ts';
import { manifestSchema } from '#src/content/bundle.ts';
import { type HeaderChoice, headersFor } from '#src/render/header-rules.ts';
import { isHidden } from '#src/render/sitemap/robots.ts';
import { addressFile } from '#src/url/address-file.ts';
import { DATA_FOLDER, MANIFEST_FILE, pageAt } from '#src/url/paths.ts';
import { forgetBadRange, readRequest } from './read-request.ts';
import { SiteError } from './site-error.ts';

/** A tenth smaller than the library's own choice, which saves a slow line a round trip, for 3 ms a page. */
const BROTLI_QUALITY = 7;

export type ServedSite = { readonly address: string; close(): Promise<void> };

/**
 * Serves a finished site on the loopback interface, with the headers of header-rules.ts. A page's address answers with the
 * page and 200, or 404 and 410 where the archive has nothing or no longer anything; a missing file is a plain 404 and
 * never a page. `port` 0 takes any free one. Rejects with a SiteError when the port cannot be had.
 */
export async function serveSite({ root, base, port }: { root: string; base: string; port: number }): Promise<ServedSite> {
  const choice = {
    hidden: isHidden(manifestSchema.parse(JSON.parse(await readFile(join(root, DATA_FOLDER, MANIFEST_FILE), 'utf8')))),
  };
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => setHeaders(response, path.slice(1), choice),
  });
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } } });
  const server = createServer((request, response) => compress(request, response, () => answer(request, response)));
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const asked = readRequest(request);
    if (!asked) end(response, 400, 'That is no address.');
    else if (request.method !== 'GET' && request.method !== 'HEAD') end(response, 405, 'Only GET and HEAD are answered here.');
    else if (!asked.path.startsWith(base)) sendToBase(response, asked.path, base);
    else {
      const below = asked.path.slice(base.length);
      request.url = `/${below}${asked.search}`;
      forgetBadRange(request);
      // A build may take a file away while it is on its way.
      response.on('pipe', (file: Readable) => file.once('error', () => response.destroy()));
      files(request, response, () => {
        setHeaders(response, below, choice);
        servePage(root, below, request, response).catch((error: unknown) => end(response, 500, String(error)));
      });
    }
  };
  await listen(server, port);
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  return {
    address: `http://localhost:${boundPort}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Rejects with a SiteError when a port cannot be had, before anything is built for it. */
export async function assertPortIsFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function sendToBase(response: ServerResponse, path: string, base: string): void {
  response.setHeader('Location', base);
  end(response, `${path}/` === base || path === '/' ? 302 : 404, `The site begins at ${base}.`);
}

/** The page that the app begins from where no page was made ahead; hosts serve it for addresses they do not know. */
const SHELL = '404.html';

function setHeaders(response: ServerResponse, path: string, choice: HeaderChoice): void {
  for (const [name, value] of Object.entries(headersFor(path, choice))) response.setHeader(name, value);
}

/** What is not there must not be kept as such: the next build may have it. */
function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(`${text}\n`);
}

/** Answers an address that is no file: the app's page for a page's address, a plain 404 for anything else. */
async function servePage(root: string, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (/\.\w+$/.test(path) && !path.startsWith('news/') && !path.startsWith('outlets/'))
    return end(response, 404, 'There is no such file.');
  const [status, shell] = await Promise.all([statusOf(root, path), readFile(join(root, SHELL))]);
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : shell);
}

/** 200 where the app has a page, 410 for a story taken down, 404 for the rest. `path` is below the base. */
async function statusOf(root: string, path: string): Promise<200 | 404 | 410> {
  const page = pageAt(`/${path}`);
  if (page === undefined) return 404;
  if (page.name !== 'story') return 200;
  const file = join(root, DATA_FOLDER, addressFile(page.key));
  if (!existsSync(file)) return 404;
  const { became } = addressFileSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return became === 'removed' ? 410 : 200;
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new SiteError(`Port ${port} is busy: another program listens there. End it, or choose another port with --port.`);
  if (error.code === 'EACCES')
    return new SiteError(`Port ${port} needs rights you do not have here. Choose one above 1023 with --port.`);
  return error;
}
