import type { FetchFault } from './fetched.ts';

type FetchErrorOptions = ErrorOptions & {
  readonly fault: FetchFault;
  /** Milliseconds since 1970; the address is not to be asked again before. */
  readonly notBefore?: number;
};

/** Ends a guarded fetch inside this folder; `createFetch` returns it as a failed `Fetched`. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly fault: FetchFault;
  readonly notBefore: number | undefined;

  /** `detail` is a phrase for people, without an end stop. */
  constructor(detail: string, { fault, notBefore, cause }: FetchErrorOptions) {
    super(detail, { cause });
    this.fault = fault;
    this.notBefore = notBefore;
  }
}
