import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { headerChoice } from '#src/render/header-choice.ts';
import { openPublisher } from '#src/render/hosting/open-publisher.ts';
import { redirecting } from '#src/render/hosting/redirect-rules.ts';
import { offlineChoice } from '#src/render/install/offline-choice.ts';
import { DATA_FOLDER, MANIFEST_FILE } from '#src/url/paths.ts';
import { type AnsweredSite, answerRequest } from './serving/answer-request.ts';
import { closeGently } from './serving/close-gently.ts';
import { ownNames } from './serving/host-names.ts';
import { listenOnLoopback } from './serving/listen.ts';
import { answerFault } from './serving/plain-answer.ts';
import type { LivePages } from './watching/live-pages.ts';

export type ServedSite = {
  readonly address: string;
  /** Resolves when requests that are being answered have their answer, or some seconds later. */
  close(): Promise<void>;
};

export type SiteServing = {
  /** Folder of a finished site. */
  readonly root: string;
  /** Path of the site on its host; begins and ends with a slash. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Allowed host names beside localhost, as `parseHostName` returns them. */
  readonly hosts?: readonly string[];
  /** Makes pages follow a site that is built again. */
  readonly live?: LivePages | undefined;
};

type SiteRules = Pick<AnsweredSite, 'choice' | 'hasWorker' | 'redirectOf'>;

/** Timeouts for a client, in milliseconds. Requests have no body, so all are small. */
const limits = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};
const IDLE_MS = 120_000;

/**
 * Serves a finished site on the loopback addresses, with the headers of header-rules.ts. A page's
 * address gets the page with 200, or with 404 or 410 if the archive does not have it (any more); a
 * missing file gets a plain 404, never a page. The site's worker is sent only if the site has one
 * on this machine; else the one that removes it, because another site may have stood here. Refuses
 * requests for other hosts. Rejects with a SiteError if the port cannot be used.
 */
export async function serveSite({
  root,
  base,
  port,
  hosts = [],
  live,
}: SiteServing): Promise<ServedSite> {
  const standsAt = (): string => `http://localhost:${listening.port}${base}`;
  let rules = await readRules(root, base);
  live?.onBuilt(async () => {
    rules = await readRules(root, base);
  });
  const site = { root, base, standsAt, names: new Set([...ownNames, ...hosts]), live };
  const servers: ReturnType<typeof createServer>[] = [];
  const create = () => {
    // A request without a Host header is refused below, with a sentence.
    const server = createServer({ ...limits, requireHostHeader: false }, (request, response) => {
      answerRequest({ ...site, ...rules }, request, response).catch((error: unknown) =>
        answerFault(response, rules.choice, error),
      );
    });
    // Read all headers, so that Host is among them: their size is limited anyway.
    server.maxHeadersCount = 0;
    servers.push(server.setTimeout(IDLE_MS));
    return server;
  };
  const listening = await listenOnLoopback(create, port);
  return { address: standsAt(), close: closeGently(servers) };
}

/** What answers depend on beside files; another build of the site may change it. */
async function readRules(root: string, base: string): Promise<SiteRules> {
  const data = join(root, DATA_FOLDER);
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(join(data, MANIFEST_FILE), 'utf8')),
  );
  const publisher = await openPublisher(data);
  return {
    choice: headerChoice(manifest, publisher, base),
    redirectOf: redirecting(base, publisher.redirects ?? []),
    hasWorker: offlineChoice(manifest) === 'everywhere',
  };
}
