import { lostRequest } from '#src/queries/load-error.ts';

/** How long an answer is waited for, in milliseconds. */
const TIMEOUT = 5000;

/**
 * Asks the site whether it can be reached. Resolves with why not, or with undefined when it
 * answers, whatever it says; never rejects.
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
