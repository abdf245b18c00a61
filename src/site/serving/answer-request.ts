import type { IncomingMessage, ServerResponse } from 'node:http';
import { type HeaderChoice, headersFor } from '#src/render/header-rules.ts';
import { leadsTo } from '#src/render/hosting/lead-on.ts';
import { NO_WORKER_FILE, WORKER_FILE } from '#src/url/install-files.ts';
import { type OwnListing, ownListing } from '../own-listings.ts';
import type { LivePages } from '../watching/live-pages.ts';
import { openFile } from './open-file.ts';
import { pageStatus } from './page-status.ts';
import { answerPlainly } from './plain-answer.ts';
import { readRequest } from './read-request.ts';
import { refuseHost } from './refuse-host.ts';
import { type FileAnswer, sendFile } from './send-file.ts';

/** A site as requests are answered of it. */
export type AnsweredSite = {
  /** Folder of the finished site. */
  readonly root: string;
  /** Path the site stands under; begins and ends with a slash. */
  readonly base: string;
  /** The server's own full address. */
  readonly standsAt: () => string;
  readonly choice: HeaderChoice;
  /** Where an encoded path leads that the publisher redirects; undefined: nowhere. */
  readonly redirectOf: (path: string) => string | undefined;
  /** Whether it works without a network on this machine too. */
  readonly hasWorker: boolean;
  readonly names: ReadonlySet<string>;
  /** While the site is built again whenever its articles change. */
  readonly live?: LivePages | undefined;
};

/**
 * Answers one request: a file, a listing with the server's own address in it, or the app's page.
 * Rejects with the disk's error when a file cannot be read.
 */
export async function answerRequest(
  site: AnsweredSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const asked = readRequest(request);
  const refusal = asked && refuseHost(request, asked, site.names);
  if (refusal) return answerPlainly(response, site.choice, refusal.status, refusal.text);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // Do not read the rest of a body.
    response.setHeader('Connection', 'close').setHeader('Allow', 'GET, HEAD');
    return answerPlainly(response, site.choice, 405, 'Only GET and HEAD are allowed here.');
  }
  if (!asked) return answerPlainly(response, site.choice, 400, 'The address has no path.');
  if (!asked.path.startsWith(site.base)) return sendToBase(site, response, asked.path);
  const path = asked.path.slice(site.base.length);
  if (request.method === 'GET' && site.live?.answer(path, response)) return;
  const own = await ownListing(site.root, path, site.standsAt());
  if (own) return sendListing(site, path, own, response);
  const leading = leadsTo(path, site.choice);
  if (leading) return leadOn(site, response, site.base + leading.path, leading.status);
  const file = await openFile(site.root, fileOf(path, site));
  if (file) return send(site, request, response, { file, status: 200 });
  // Most have a page, which the build writes for hosts without rules.
  const to = site.redirectOf(asked.path);
  if (to !== undefined) return leadOn(site, response, to, 301);
  return servePage(site, path, request, response);
}

function leadOn(
  { choice }: AnsweredSite,
  response: ServerResponse,
  to: string,
  status: 301 | 302,
): void {
  response.setHeader('Location', to);
  answerPlainly(response, choice, status, `This is at ${to} now.`);
}

const fileOf = (path: string, { hasWorker }: AnsweredSite): string =>
  path === WORKER_FILE && !hasWorker ? NO_WORKER_FILE : path;

function sendToBase(site: AnsweredSite, response: ServerResponse, path: string): void {
  const isNear = `${path}/` === site.base || path === '/';
  if (isNear) response.setHeader('Location', site.base);
  answerPlainly(response, site.choice, isNear ? 302 : 404, `The site begins at ${site.base}.`);
}

function sendListing(
  site: AnsweredSite,
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

/** The app's page for addresses without a prerendered one, as hosts send it. */
const SHELL = '404.html';

/**
 * Answers a path that is no file: the app's page if it may be a page's address, otherwise a plain
 * 404.
 */
async function servePage(
  site: AnsweredSite,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isFileName(path)) return answerPlainly(response, site.choice, 404, 'There is no such file.');
  const status = await pageStatus(site.root, path);
  const file = await openFile(site.root, SHELL);
  if (!file)
    return answerPlainly(response, site.choice, 500, `${SHELL} is missing. Build the site again.`);
  await send(site, request, response, { file, status });
}

/** A live page has a script that no built site has. */
async function send(
  { choice, live }: AnsweredSite,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Pick<FileAnswer, 'file' | 'status'>,
): Promise<void> {
  const full = { ...answer, headers: headersFor(answer.file.path, choice) };
  await (live?.isPage(answer.file) ? live.send(response, full) : sendFile(request, response, full));
}

/** Whether a path is that of code, data, another file, or hidden, and so never of a page. */
const isFileName = (path: string): boolean =>
  /^(assets|data)\/|(^|\/)(\.|%2e)/i.test(path) ||
  (/\.\w+$/.test(path) && !path.startsWith('news/') && !path.startsWith('outlets/'));
