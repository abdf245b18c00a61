import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { MadeAnswer } from './make-answer.ts';

/** What a server can do with a connection instead of sending a body and ending it. */
export const behaviours = [
  'hangs', // never answers
  'hangs-midway', // sends headers and half of the body, then nothing
  'drips', // a byte every 50 ms, without an end
  'hesitates', // complete, in slow pieces: half a second in all
  'resets', // RST instead of an answer
  'resets-midway',
  'cuts', // ends the connection before `Content-Length` is reached
  'closes', // ends the connection without a byte
  'garbage', // bytes that are not HTTP
  'endless', // a body that goes on at full speed
  'endless-headers',
] as const;
export type Behaviour = (typeof behaviours)[number];

/** Those that take until a client gives up; each needs a port of its own. */
export const slowBehaviours: ReadonlySet<Behaviour> = new Set(['hangs', 'hangs-midway', 'drips']);

const DRIP_MS = 50;
const PIECES = 10;
const CHUNK = Buffer.alloc(64 * 1024, ' ');

type Turn = {
  readonly socket: Socket;
  readonly response: ServerResponse;
  readonly body: Buffer;
  /** Sends the headers with a promise of the whole body. */
  readonly promise: () => ServerResponse;
  /** Sends the headers alone. */
  readonly begin: () => ServerResponse;
};

const ways: Readonly<Record<Behaviour, (turn: Turn) => void>> = {
  hangs: () => undefined,
  'hangs-midway': ({ promise, body }) => promise().write(half(body)),
  drips: ({ begin, body }) =>
    inPieces(begin(), (at) => body.subarray(at % body.length).subarray(0, 1)),
  hesitates: ({ promise, body }) => {
    const size = Math.ceil(body.length / PIECES);
    inPieces(promise(), (at) => body.subarray(at * size, (at + 1) * size));
  },
  resets: ({ socket }) => socket.resetAndDestroy(),
  'resets-midway': ({ promise, body, socket }) =>
    promise().write(half(body), () => socket.resetAndDestroy()),
  cuts: ({ promise, body, socket }) => promise().write(half(body), () => socket.destroy()),
  closes: ({ socket }) => socket.destroy(),
  garbage: ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.2\r\n\r\n'),
  endless: ({ begin, body, response }) => {
    begin().write(body);
    pour(response);
  },
  'endless-headers': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    for (let at = 0; at < 5000; at += 1) socket.write(`X-Filler-${at}: ${'x'.repeat(100)}\r\n`);
  },
};

/** Answers a request in one of these ways. */
export function misbehave(
  behaviour: Behaviour,
  socket: Socket,
  response: ServerResponse,
  { status, headers, body }: MadeAnswer,
): void {
  ways[behaviour]({
    socket,
    response,
    body,
    promise: () =>
      response.writeHead(status, { ...headers, 'Content-Length': String(body.length) }),
    begin: () => response.writeHead(status, headers),
  });
}

const half = (body: Buffer): Buffer => body.subarray(0, body.length >> 1);

/** Writes pieces until there is an empty one, which ends the answer, or nobody listens. */
function inPieces(response: ServerResponse, piece: (at: number) => Uint8Array): void {
  let at = 0;
  const timer = setInterval(() => {
    const next = piece(at);
    at += 1;
    if (next.length > 0) response.write(next);
    else {
      clearInterval(timer);
      response.end();
    }
  }, DRIP_MS);
  response.once('close', () => clearInterval(timer));
}

/** Writes as fast as the client reads, until it stops. */
function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(CHUNK)) {
    // The next chunk.
  }
  if (!response.destroyed) response.once('drain', () => pour(response));
}
