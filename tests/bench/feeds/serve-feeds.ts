import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { endingOf, listen } from '#tests/support/feeds/ports.ts';
import type { MadeFeed } from './made-feeds.ts';

/** Feeds on the loopback interface. */
export type ServedFeeds = {
  readonly addresses: readonly string[];
  /** How many answers said that nothing changed. */
  readonly unchanged: () => number;
  readonly close: () => Promise<void>;
};

/** Serves each feed at a port of its own, as if each had a host, with an ETag that is honoured. */
export async function serveFeeds(feeds: readonly MadeFeed[]): Promise<ServedFeeds> {
  let unchanged = 0;
  const servers = feeds.map(({ text, type }) => {
    const body = Buffer.from(text);
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    return createServer((request, response) => {
      if (request.headers['if-none-match'] === etag) {
        unchanged += 1;
        response.writeHead(304, { ETag: etag }).end();
      } else response.writeHead(200, { 'Content-Type': type, ETag: etag }).end(body);
    });
  });
  const close = endingOf(servers);
  const origins = await Promise.all(servers.map((server) => listen(server, '127.0.0.1', 0)));
  return {
    addresses: feeds.map(({ name }, at) => `${origins[at]}/${name}.xml`),
    unchanged: () => unchanged,
    close,
  };
}
