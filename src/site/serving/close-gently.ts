import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { closeAll } from './listen.ts';

/** How long an answer may still take, in milliseconds: services are killed some seconds later. */
const GRACE_MS = 3_000;

/**
 * Returns what closes the servers, which must not have a connection yet: it accepts nothing more,
 * and resolves when each request that is being answered has its answer. After GRACE_MS the rest is
 * cut off. A browser holds connections on which it has not asked yet; Node does not count them as
 * idle, and would wait.
 */
export function closeGently(servers: readonly Server[]): () => Promise<void> {
  const open = new Set<Socket>();
  const answering = new Set<Socket>();
  let isClosing = false;
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    });
    server.prependListener('request', ({ socket }, response) => {
      answering.add(socket);
      response.once('close', () => {
        answering.delete(socket);
        if (isClosing) socket.destroySoon();
      });
    });
  }
  return async () => {
    isClosing = true;
    const closed = closeAll(servers);
    for (const socket of open) if (!answering.has(socket)) socket.destroySoon();
    const end = setTimeout(() => {
      for (const socket of open) socket.destroy();
    }, GRACE_MS);
    await closed;
    clearTimeout(end);
  };
}
