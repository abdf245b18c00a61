import { lostRequest } from '#src/queries/fetching/load-error.ts';

/** Timeout for an answer, in milliseconds. */
const TIMEOUT = 5000;

/**
 * Asks the site for an answer. Resolves with the reason if it cannot be reached, with undefined if
 * it answers, whatever it says; never rejects.
 */
export async function siteFault(): Promise<'offline' | 'network' | undefined> {
  try {
    await fetch(location.href, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    return undefined;
  } catch {
    return lostRequest();
  }
}
