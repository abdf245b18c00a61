import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ServedFixture } from './make-answer.ts';
import { slowBehaviours } from './misbehave.ts';

/**
 * A place from 0 to `count` for every fixture, in turn. Slow ones have turns of their own, so that
 * none waits for another.
 */
export function spread(fixtures: readonly ServedFixture[], count: number): Map<string, number> {
  const places = new Map<string, number>();
  let [slow, quick] = [0, 0];
  for (const { name, how } of fixtures) {
    if (places.has(name)) throw new Error(`Two fixtures are called ${name}.`);
    if (how && slowBehaviours.has(how)) places.set(name, slow++ % count);
    else places.set(name, quick++ % count);
  }
  return places;
}

/** Listens at a port, or at a free one if it is 0; resolves with its address. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('A feed server has no port.');
  return `http://${host}:${bound.port}`;
}

/**
 * Closes servers with their connections, also those that they left to behaviours: Node forgets a
 * connection whose answer is not HTTP.
 */
export function endingOf(servers: readonly Server[]): () => Promise<void> {
  const sockets = new Set<Socket>();
  for (const server of servers)
    server.on('connection', (socket) => {
      sockets.add(socket);
      // A client may leave in the middle of anything.
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    });
  return async () => {
    const closed = servers.map(
      (server) => new Promise<void>((resolve) => server.close(() => resolve())),
    );
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
}
