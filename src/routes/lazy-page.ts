import type { Room } from '#src/messages/catalogue.ts';
import { loadFaultWords, loadRooms } from '#src/messages/load-room.ts';
import { loadFetching } from '#src/queries/fetching/read-file.ts';
import { type LostCode, recoverLostCode } from './shell/entry/reload-on-lost-code.ts';

/** A hanging chunk fires no event in any browser, so it needs a timeout, in milliseconds. */
const CHUNK_TIMEOUT = 20_000;

/**
 * A page's code did not arrive. Some browsers cannot repeat a failed import, so the remedy is a
 * reload.
 */
export class ChunkError extends Error {
  override readonly name = 'ChunkError';
  readonly kind: Exclude<LostCode, 'reloading'>;

  constructor(kind: ChunkError['kind'], options?: ErrorOptions) {
    super(`the code of this page did not arrive: ${kind}`, options);
    this.kind = kind;
  }
}

/**
 * Imports a page's code, and the `rooms` of messages that it uses. Rejects with a ChunkError if it
 * fails or times out; never settles while the page reloads.
 */
export async function lazyPage<T>(load: () => Promise<T>, rooms: readonly Room[]): Promise<T> {
  try {
    const [code] = await inTime(Promise.all([load(), loadRooms(rooms), loadFetching()]));
    return code;
  } catch (cause) {
    const [kind] = await Promise.all([recoverLostCode(), loadFaultWords()]);
    if (kind === 'reloading') return new Promise(() => undefined);
    throw new ChunkError(kind, { cause });
  }
}

function inTime<T>(loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`no answer in ${CHUNK_TIMEOUT} ms`)),
      CHUNK_TIMEOUT,
    );
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
