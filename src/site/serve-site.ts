import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { manifestSchema } from '#src/content/bundle/bundle.ts';
import { isHidden } from '#src/render/sitemap/robots.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { answerRequest } from './serving/answer-request.ts';
import { ownNames } from './serving/host-names.ts';
import { closeAll, listenOnLoopback } from './serving/listen.ts';
import { answerFault } from './serving/plain-answer.ts';

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
      answerRequest(site, request, response).catch((error: unknown) =>
        answerFault(response, site.choice, error),
      );
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
