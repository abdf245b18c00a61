import type { LookupFunction } from 'node:net';
import { Client } from 'undici';
import type { HostAddress } from './guards/resolve-host.ts';

/** What a server answered, before its body is read. */
export type HttpAnswer = {
  readonly status: number;
  /** The first value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  /** As sent, possibly compressed. */
  readonly body: AsyncIterable<Uint8Array>;
};

/** Where to connect, and what to send. */
export type Sent = {
  readonly addresses: readonly HostAddress[];
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request at any stage: connecting, TLS, headers, body. */
  readonly signal: AbortSignal;
};

/** Node's 250 ms are too short for a slow line; the next address is tried after this time. */
const ATTEMPT_MS = 1_000;

/**
 * Sends a GET request over a connection of its own to one of `addresses`; certificate and Host
 * header are those of `url`. `read` reads the answer; then the connection is closed, read or not.
 * Rejects with the error of the connection, of `read`, or with the signal's reason.
 */
export async function sendRequest<T>(
  url: URL,
  { addresses, headers, signal }: Sent,
  read: (answer: HttpAnswer) => Promise<T>,
): Promise<T> {
  const client = new Client(url.origin, {
    // Only the connector's own signal ends a connection that is being made (undici #386).
    connect: { lookup: pinned(addresses), signal, timeout: 0 },
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ATTEMPT_MS,
    // The signal is the one deadline of all stages.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  try {
    const path = url.pathname + url.search;
    const {
      statusCode,
      headers: got,
      body,
    } = await client.request({
      path,
      method: 'GET',
      headers,
      signal,
      reset: true,
    });
    // A body that nobody reads emits its end as an error.
    body.on('error', () => undefined);
    const header = (name: string) => [got[name]].flat()[0];
    return await read({ status: statusCode, header, body });
  } finally {
    await client.destroy();
  }
}

/** Answers with the checked addresses, whatever the name is. */
function pinned(addresses: readonly HostAddress[]): LookupFunction {
  return (_name, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}
