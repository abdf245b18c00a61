import type { FetchFault } from '#src/import/fetch/fetched.ts';

/** Why bytes are no picture for a page. */
type BytesFault =
  | 'format' // no picture, or of a kind that is not read
  | 'broken'
  | 'pixels' // a small file can hold very many
  | 'small' // shows nothing: it only counts readers
  | 'slow';

/** Why a picture is left out. */
export type PictureFault = FetchFault | BytesFault;

const DAY_MS = 24 * 60 * 60_000;

/**
 * For how many milliseconds a build does not ask again. Not at all where only the network, or a
 * server of the moment, is at fault.
 */
export const pauseMs: Readonly<Record<PictureFault, number>> = {
  address: 0,
  private: 0,
  name: 0,
  refused: 0,
  certificate: 0,
  timeout: 0,
  later: 0,
  redirects: DAY_MS,
  encoding: DAY_MS,
  status: DAY_MS,
  slow: DAY_MS,
  gone: 7 * DAY_MS,
  size: 7 * DAY_MS,
  format: 7 * DAY_MS,
  broken: 7 * DAY_MS,
  pixels: 7 * DAY_MS,
  small: 7 * DAY_MS,
};

/** Faults of a whole host, after some of which its other pictures are not asked for. */
export const faultsOfHost: ReadonlySet<PictureFault> = new Set<PictureFault>([
  'name',
  'refused',
  'certificate',
  'timeout',
  'later',
]);

/** Thrown for bytes that become no picture; `message` is a phrase for people. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly fault: BytesFault;

  constructor(fault: BytesFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
