import { onTestFinished } from 'vitest';
import { createFetch, type FetchOptions } from '#src/import/fetch/create-fetch.ts';
import type { FetchAsk, Fetched } from '#src/import/fetch/fetched.ts';
import type { Lookup } from '#src/import/fetch/guards/resolve-host.ts';

/** What tests ask for, unless they say otherwise. */
export const anyBody: FetchAsk = {
  accept: '*/*',
  validators: undefined,
  mostBytes: 5_000_000,
};

/** A fetch that may reach this machine, and ends with the test. */
export function fetchHere(options: Partial<FetchOptions> = {}) {
  const fetch = createFetch({ agent: 'Coranto/test', allowPrivate: true, ...options });
  onTestFinished(() => fetch.close());
  return fetch;
}

/** A resolver that gives these answers, one a call, and counts; the last one stays. */
export function namesLeadTo(...answers: readonly (readonly string[])[]) {
  const asked: string[] = [];
  const lookup: Lookup = (name) => {
    const addresses = answers[Math.min(asked.push(name), answers.length) - 1] ?? [];
    return Promise.resolve(
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { lookup, asked };
}

/** The body of a fetch as text; the fault and its words, if there is none. */
export const textOf = (fetched: Fetched): string => {
  if (fetched.kind === 'body') return Buffer.from(fetched.bytes).toString('utf8');
  return fetched.kind === 'failed' ? `${fetched.fault}: ${fetched.detail}` : fetched.kind;
};
