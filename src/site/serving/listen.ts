import { createServer, type Server } from 'node:net';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { SiteError } from '../site-error.ts';

/** Servers that listen on one port of this machine's loopback addresses. */
export type Listening = { readonly port: number; readonly servers: readonly Server[] };

/** Errors for an address that this machine does not have, for example with IPv6 disabled. */
const isNoAddress = (error: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error) ?? '');

/** Attempts with other ports if the system's choice is free on only one address. */
const TRIES = 10;

/**
 * Listens on 127.0.0.1 and on ::1, because `localhost` can be either, or on the only one of them.
 * No other machine can connect. `port` 0 takes any port that is free on both. Rejects with a
 * SiteError if the port cannot be used.
 */
export async function listenOnLoopback(create: () => Server, port: number): Promise<Listening> {
  for (let left = TRIES; ; left -= 1) {
    const servers: Server[] = [];
    try {
      return { port: await bindAll(servers, create, port), servers };
    } catch (error) {
      await closeAll(servers);
      if (port !== 0 || left === 0 || codeOf(error) !== 'EADDRINUSE') throw portError(error, port);
    }
  }
}

/**
 * Listens on each loopback address of the machine, and adds the servers to the list. Resolves with
 * their port.
 */
async function bindAll(servers: Server[], create: () => Server, port: number): Promise<number> {
  let bound = port;
  for (const host of ['127.0.0.1', '::1']) {
    const server = await listen(create(), bound, host);
    if (server === undefined) continue;
    servers.push(server);
    const address = server.address();
    if (typeof address === 'object' && address !== null) bound = address.port;
  }
  if (servers.length > 0) return bound;
  throw new SiteError('This machine has no loopback address (127.0.0.1 or ::1) to serve on.');
}

/** Rejects with a SiteError if a port cannot be used, before anything is built for it. */
export async function assertPortIsFree(port: number): Promise<void> {
  const { servers } = await listenOnLoopback(() => createServer(), port);
  await closeAll(servers);
}

/** Resolves when all servers are closed and their connections have ended. */
export const closeAll = (servers: readonly Server[]): Promise<unknown> =>
  Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));

/** Resolves with undefined if this machine does not have the address. */
function listen(server: Server, port: number, host: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (isNoAddress(error) ? resolve(undefined) : reject(error)));
    server.listen({ port, host, ipv6Only: true }, () => {
      // A connection that cannot be accepted, for example without free file handles, must not end
      // the server.
      server
        .removeAllListeners('error')
        .on('error', (error) => console.error(`A connection failed: ${error.message}`));
      resolve(server);
    });
  });
}

function portError(error: unknown, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE')
    return new SiteError(
      `Port ${port} is busy: another program uses it. Stop it, or choose another port with --port.`,
    );
  if (code === 'EACCES')
    return new SiteError(
      `Port ${port} needs rights that you do not have. Choose one above 1023 with --port.`,
    );
  return error;
}
