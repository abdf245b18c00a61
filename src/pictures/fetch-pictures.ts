import type { WantedPicture } from '#src/compile/pictures/kept-pictures.ts';
import { createSchedule } from '#src/import/fetch/create-schedule.ts';
import type { Fetch } from '#src/import/fetch/fetched.ts';
import { askHosts, type HostAnswer } from './ask-hosts.ts';
import { type MadePicture, makePictureFiles } from './make-files.ts';
import { faultsOfHost, PictureError, pauseMs } from './picture-fault.ts';

export type FetchingOptions = {
  readonly fetch: Fetch;
  /** For all pictures of a build, in milliseconds; what is left then waits for the next one. */
  readonly limitMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Why there is no picture, and for how many milliseconds not to ask again. */
export type Loss = { readonly why: string; readonly pause: number };

type Answer = { readonly bytes: Uint8Array } | (Loss & { readonly isDown?: boolean });

type Outcomes = {
  readonly onMade: (one: WantedPicture, made: MadePicture) => Promise<void>;
  readonly onLost: (one: WantedPicture, loss: Loss) => Promise<void>;
};

const MINUTE_MS = 60_000;
/** Hosts that build sites end a build after a quarter of an hour. */
const LIMIT_MS = 10 * MINUTE_MS;
/** Pictures that are fetched or made at once. */
const AT_ONCE = 8;

const ask = {
  accept: 'image/avif,image/webp,image/*;q=0.9,*/*;q=0.5',
  validators: undefined,
  mostBytes: 10_000_000,
};

/**
 * Fetches pictures and makes their files, and hands on each outcome. Rejects with the signal's
 * reason and with what an outcome rejects with, when nothing is under way any more.
 */
export async function fetchPictures(
  wanted: readonly WantedPicture[],
  { fetch, limitMs = LIMIT_MS, signal, onMade, onLost }: FetchingOptions & Outcomes,
): Promise<void> {
  // None at all: not even a request that is begun and dropped.
  const limit = limitMs === 0 ? AbortSignal.abort() : AbortSignal.timeout(limitMs);
  const stop = signal ? AbortSignal.any([signal, limit]) : limit;
  const late: Loss = {
    why: `there was no time left after ${limitMs / MINUTE_MS} minutes`,
    pause: 0,
  };
  const inHand = createSchedule({ total: AT_ONCE, perHost: AT_ONCE });
  const making: Promise<void>[] = [];

  const make = async (one: WantedPicture, bytes: Uint8Array): Promise<void> => {
    const made = await makePictureFiles(bytes, one.use).catch(asLoss);
    if ('why' in made) await onLost(one, made);
    else await onMade(one, made);
  };
  const get = async (one: WantedPicture): Promise<Answer> => {
    signal?.throwIfAborted();
    if (limit.aborted) return late;
    try {
      const got = await fetch(one.url, ask, stop);
      if (got.kind === 'body') return got;
      // Nothing is asked with validators, so no server may say that nothing changed.
      if (got.kind === 'unchanged') return { why: 'status 304', pause: pauseMs.status };
      const { fault, detail } = got;
      return { why: detail, pause: pauseMs[fault], isDown: faultsOfHost.has(fault) };
    } catch (error) {
      signal?.throwIfAborted();
      if (limit.aborted) return late;
      throw error;
    }
  };
  /** Resolves when the host is free again; the files are made meanwhile. */
  const askOne = (one: WantedPicture): Promise<HostAnswer> =>
    new Promise((resolve, reject) => {
      const work = inHand(one.url, async () => {
        const got = await get(one);
        if ('bytes' in got) {
          resolve('answered');
          await make(one, got.bytes);
        } else {
          await onLost(one, got);
          resolve(got.isDown === true ? 'down' : 'answered');
        }
      });
      // Awaited below as well; after the host is free, this changes nothing.
      work.catch(reject);
      making.push(work);
    });
  const skip = (one: WantedPicture) =>
    onLost(one, { why: 'its host could not be used several times in a row', pause: 0 });

  const [asked] = await Promise.allSettled([askHosts(wanted, { ask: askOne, skip })]);
  for (const outcome of [asked, ...(await Promise.allSettled(making))])
    if (outcome.status === 'rejected') throw outcome.reason;
}

function asLoss(error: unknown): Loss {
  if (error instanceof PictureError) return { why: error.message, pause: pauseMs[error.fault] };
  throw error;
}
