import { createServer, type Server } from 'node:net';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { SiteError } from '../site-error.ts';

/** Servers that listen on one port of this machine's loopback addresses. */
export type Listening = { readonly port: number; readonly servers: readonly Server[] };

/** Errors of an address that this machine does not have, as where IPv6 or IPv4 is switched off. */
const isNoAddress = (error: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error) ?? '');

/**
 * How often another port is tried when the system's choice is free on one address and not on the
 * other.
 */
const TRIES = 10;

/**
 * Listens on 127.0.0.1 and on ::1, because `localhost` can lead to either; on one of them where the
 * machine has only that. No other machine can connect. `port` 0 takes any port that is free on
 * both. Rejects with a SiteError when the port cannot be had.
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
 * Listens on each loopback address that the machine has, and adds the servers to the list. Resolves
 * with their port.
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

/** Rejects with a SiteError when a port cannot be had, before anything is built for it. */
export async function assertPortIsFree(port: number): Promise<void> {
  const { servers } = await listenOnLoopback(() => createServer(), port);
  await closeAll(servers);
}

/** Resolves when no server of these listens any longer and their connections have ended. */
export const closeAll = (servers: readonly Server[]): Promise<unknown> =>
  Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));

/** Resolves with undefined when this machine does not have the address. */
function listen(server: Server, port: number, host: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (isNoAddress(error) ? resolve(undefined) : reject(error)));
    server.listen({ port, host, ipv6Only: true }, () => {
      // A connection that cannot be accepted, as when the system has no more files to open, must
      // not end the server.
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
