import { validateHeaderValue } from 'node:http';
import { connectionFault } from './connection-fault.ts';
import { createSchedule } from './create-schedule.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import { FetchError } from './fetch-error.ts';
import type { Fetch, FetchAsk, Fetched } from './fetched.ts';
import { bareHost, guardAddress } from './guards/guard-address.ts';
import { type Lookup, lookUp, resolveHost } from './guards/resolve-host.ts';
import { type AnswerMeaning, readAnswer } from './read-answer.ts';
import { sendRequest } from './send-request.ts';
import { ACCEPTED_CODINGS } from './unpack-body.ts';

/** How to fetch. */
export type FetchOptions = {
  /** The header `User-Agent`: `Coranto/VERSION (+address of the site)`. */
  readonly agent: string;
  /** Allows private addresses and every port, for home networks and tests. */
  readonly allowPrivate: boolean;
  /** For one address with its redirects and the last byte; waiting for a free host not counted. */
  readonly timeoutMs?: number;
  readonly lookup?: Lookup;
};

/** A fetch that can be ended. */
export type GuardedFetch = Fetch & {
  /** Ends every request; they, and all later ones, reject with an error. */
  readonly close: () => void;
};

const TIMEOUT_MS = 15_000;
const MOST_REDIRECTS = 5;

/**
 * Makes a fetch for addresses that strangers wrote. It asks at most eight servers at once, each
 * over one connection. At the address and at each redirect it checks scheme, port, credentials
 * (`guardAddress`) and every address of the host (`resolveHost`), and connects to those only.
 * Redirects: at most five, also from https to http, because a feed holds no secrets; but such a
 * move is never `moved`, so that the list of feeds keeps the safe address. The fetch itself throws
 * only for an aborted signal and after `close`. Throws a TypeError if `agent` cannot be a header.
 */
export function createFetch(options: FetchOptions): GuardedFetch {
  validateHeaderValue('User-Agent', options.agent);
  const closing = new AbortController();
  const schedule = createSchedule({ total: 8, perHost: 1 });

  const fetch: Fetch = async (address, ask, signal) => {
    const stops = signal ? [signal, closing.signal] : [closing.signal];
    const deadline = startDeadline(options.timeoutMs ?? TIMEOUT_MS, stops);
    const askOnce: AskOnce = (url) =>
      schedule(url.href, () => deadline.run(() => request(url, ask, options, deadline)));
    try {
      return await Promise.race([deadline.passed, follow(address, options.allowPrivate, askOnce)]);
    } catch (error) {
      for (const stop of stops) stop.throwIfAborted();
      const { fault, message, notBefore } = connectionFault(error, address);
      return { kind: 'failed', fault, detail: message, notBefore };
    } finally {
      deadline.end();
    }
  };
  return Object.assign(fetch, {
    close: () => closing.abort(new Error('The fetch was closed before its answer was there.')),
  });
}

/** Sends one request and reads its answer. */
type AskOnce = (url: URL) => Promise<AnswerMeaning>;

async function request(
  url: URL,
  ask: FetchAsk,
  { agent, allowPrivate, lookup = lookUp }: FetchOptions,
  { signal }: Deadline,
): Promise<AnswerMeaning> {
  const addresses = await resolveHost(url, lookup, allowPrivate);
  signal.throwIfAborted();
  const headers = headersOf(ask, agent);
  try {
    return await sendRequest(url, { addresses, headers, signal }, (answer) =>
      readAnswer(answer, ask),
    );
  } catch (error) {
    throw connectionFault(error, bareHost(url));
  }
}

function headersOf({ accept, validators }: FetchAsk, agent: string): Record<string, string> {
  const { etag, modified } = validators ?? {};
  return {
    'User-Agent': agent,
    Accept: accept,
    'Accept-Encoding': ACCEPTED_CODINGS,
    ...(etag === undefined ? {} : { 'If-None-Match': etag }),
    ...(modified === undefined ? {} : { 'If-Modified-Since': modified }),
  };
}

async function follow(address: string, allowPrivate: boolean, ask: AskOnce): Promise<Fetched> {
  const first = guardAddress(address, undefined, allowPrivate);
  const asked = [first.href];
  let [url, permanent] = [first, true];
  for (;;) {
    const reading = await ask(url);
    if (reading.kind !== 'redirect') {
      const moved = asked.length > 1 && permanent && !isWeaker(first, url) ? url.href : undefined;
      return reading.kind === 'body'
        ? { ...reading, address: url.href, moved }
        : { kind: 'unchanged', moved };
    }
    const next = guardAddress(reading.location, url, allowPrivate);
    if (asked.includes(next.href))
      throw new FetchError(`${url.href} leads back to ${next.href}`, { fault: 'redirects' });
    if (asked.length > MOST_REDIRECTS)
      throw new FetchError(`more than ${MOST_REDIRECTS}, the last to ${next.href}`, {
        fault: 'redirects',
      });
    asked.push(next.href);
    [url, permanent] = [next, permanent && reading.permanent];
  }
}

const isWeaker = (first: URL, last: URL): boolean =>
  first.protocol === 'https:' && last.protocol === 'http:';
