import type { Fetched, FetchFault } from './fetched.ts';

type Words = {
  /** What happened. */
  readonly what: string;
  /** What the publisher can do. */
  readonly advice: string;
};

/** The words for each fault of a fetch; here and nowhere else. */
export const faultWords: Readonly<Record<FetchFault, Words>> = {
  address: {
    what: 'The address cannot be fetched',
    advice:
      'Use http or https, no user name or password, and port 80 or 443 ' +
      '(others with --allow-private).',
  },
  private: {
    what: 'The address leads into a private network',
    advice: 'If this is your own network, run the import with --allow-private.',
  },
  name: {
    what: 'The host was not found',
    advice: 'Check the spelling of the address and your network.',
  },
  refused: {
    what: 'The connection failed',
    advice: 'The next run tries again. If it fails for days, look for a new address.',
  },
  certificate: {
    what: 'The certificate of the host is not valid',
    advice: 'The next run tries again. If it stays so, tell the site.',
  },
  timeout: {
    what: 'The answer took too long',
    advice: 'The next run tries again.',
  },
  redirects: {
    what: 'The address redirects without end',
    advice: 'Open it in a browser and list the address where it ends.',
  },
  size: {
    what: 'The answer is too large',
    advice: 'Look for a feed of the site with fewer items.',
  },
  encoding: {
    what: 'The answer cannot be decompressed',
    advice: 'The next run tries again. If it stays so, tell the site.',
  },
  later: {
    what: 'The host asks to come back later',
    advice: 'The import waits as long as the host asks. If it happens often, run it less often.',
  },
  gone: {
    what: 'The address was given up for good',
    advice: 'Remove it from your list, or look for a new address on the site.',
  },
  status: {
    what: 'The host answered with an error',
    advice: 'Open the address in a browser. If it fails there too, look for a new one on the site.',
  },
};

/** A failed fetch, told three ways. */
export type FaultTexts = {
  /** What happened, for readers: without addresses, which may contain a key, codes and advice. */
  readonly what: string;
  /** What happened and what to do, without what differs from feed to feed. */
  readonly reason: string;
  /** What happened, what exactly, what to do. */
  readonly why: string;
};

/** Faults whose detail is the status and nothing else. */
const statusFaults: ReadonlySet<FetchFault> = new Set(['status', 'later', 'gone']);

type Fault = Pick<Extract<Fetched, { kind: 'failed' }>, 'fault' | 'detail'>;

export function faultTexts({ fault, detail }: Fault): FaultTexts {
  const words = faultWords[fault];
  const what = statusFaults.has(fault) ? `${words.what}: ${detail}` : words.what;
  return { what, reason: `${what}. ${words.advice}`, why: describeFault({ fault, detail }) };
}

/** A failed fetch in a line of text: what happened, what exactly, what to do. */
export function describeFault({ fault, detail }: Fault): string {
  const { what, advice } = faultWords[fault];
  return `${what}: ${detail}. ${advice}`;
}
