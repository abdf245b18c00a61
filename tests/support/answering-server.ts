import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on loopback that closes when the test is finished. */
export type AnsweringServer = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** What was asked so far. */
  readonly requests: readonly IncomingMessage[];
};

/** Starts an HTTP server that answers every request with `answer`. */
export async function answering(answer: RequestListener): Promise<AnsweringServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  onTestFinished(() => server.closeAllConnections());
  return { ...(await listening(server)), requests };
}

/** Starts a TCP server; `talk` gets every connection, and whether it is open is `talk`'s affair. */
export async function talking(talk: (socket: Socket) => void): Promise<AnsweringServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    // Clients that give up reset the connection.
    socket.on('error', () => socket.destroy());
    talk(socket);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
  });
  return { ...(await listening(server)), requests: [] };
}

/** Lets a server listen on loopback until the test is finished. */
export async function listening(server: Server): Promise<{ origin: string; port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${bound.port}`, port: bound.port };
}
