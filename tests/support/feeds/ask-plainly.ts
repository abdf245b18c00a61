import { get, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire, nothing unpacked and nothing followed. */
export type PlainAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whether it came to its end. */
  readonly isWhole: boolean;
};

/**
 * Asks an address, and takes what comes within a time or up to a size. Rejects if the connection
 * breaks before there is an answer.
 */
export function askPlainly(
  address: string,
  headers: Readonly<Record<string, string>> = {},
  { withinMs = 20_000, mostBytes = Number.POSITIVE_INFINITY } = {},
): Promise<PlainAnswer> {
  return new Promise((resolve, reject) => {
    let isAnswered = false;
    const request = get(address, { headers, agent: false }, (response) => {
      isAnswered = true;
      const pieces: Buffer[] = [];
      let size = 0;
      response.on('data', (piece: Buffer) => {
        pieces.push(piece);
        size += piece.length;
        if (size > mostBytes) request.destroy();
      });
      // An end that comes too early is an error, too, and closes the response like any other.
      response.on('error', () => undefined);
      response.on('close', () => {
        const { statusCode: status = 0, headers: received, complete: isWhole } = response;
        resolve({ status, headers: received, body: Buffer.concat(pieces), isWhole });
      });
    });
    const timer = setTimeout(() => request.destroy(new Error('no answer in time')), withinMs);
    request.on('close', () => clearTimeout(timer));
    // Behind the response it changes nothing: what came by then is the answer.
    request.on('error', (error) => (isAnswered ? undefined : reject(error)));
  });
}
