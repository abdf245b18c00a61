/**
 * Why a file of the bundle could not be loaded:
 * - `offline` the browser says that it has no connection
 * - `network` the request failed on its way
 * - `timeout` no answer in time
 * - `missing` the host has no such file (404, 410), or sends its own first page instead
 * - `page` another page came instead, as from networks that ask for a sign-in
 * - `refused` the host answered with another error
 * - `damaged` the answer is cut or is not what the compiler writes
 * - `version` another version of Coranto than this page's wrote it
 */
export type LoadErrorKind =
  | 'offline'
  | 'network'
  | 'timeout'
  | 'missing'
  | 'page'
  | 'refused'
  | 'damaged'
  | 'version';

/** Why a request got no answer, as far as the browser tells. */
export const lostRequest = (): 'offline' | 'network' =>
  navigator.onLine === false ? 'offline' : 'network';

/** `file` is the requested address; `detail` adds to the kind. */
export type LoadFault = {
  readonly kind: LoadErrorKind;
  readonly file: string;
  readonly detail?: string;
};

export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly kind: LoadErrorKind;
  readonly file: string;

  constructor({ kind, file, detail }: LoadFault, options?: ErrorOptions) {
    super(`${file}: ${kind}${detail ? ` (${detail})` : ''}`, options);
    this.kind = kind;
    this.file = file;
  }
}
