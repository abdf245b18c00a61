/** What a server said of a version that it gave, to ask for a newer one (RFC 9110, 13.1). */
export type HttpValidators = {
  readonly etag: string | undefined;
  /** The header `Last-Modified`, as it came. */
  readonly modified: string | undefined;
};

/** What to ask for. */
export type FetchAsk = {
  /** The header `Accept`. */
  readonly accept: string;
  /** Of the version at hand; with them a server may answer that nothing changed. */
  readonly validators: HttpValidators | undefined;
  /** Most bytes of the answer, after decompression. */
  readonly mostBytes: number;
};

/** Why an address could not be fetched; each has its words in one table. */
export type FetchFault =
  | 'address' // no http(s), credentials, another port
  | 'private' // leads to an address that is not public
  | 'name' // the name has no address
  | 'refused' // no connection, or it broke
  | 'certificate'
  | 'timeout'
  | 'redirects' // too many, or in a circle
  | 'size'
  | 'encoding' // compressed in an unknown or broken way
  | 'later' // 429 or 503
  | 'gone' // 410
  | 'status'; // any other status

/** The answer of a guarded fetch. It never throws, except for an aborted run. */
export type Fetched =
  | {
      readonly kind: 'body';
      readonly bytes: Uint8Array;
      /** The header `Content-Type`, empty if there is none. */
      readonly type: string;
      /** Where it came from, after redirects. */
      readonly address: string;
      /** The new address, if every redirect on the way was a permanent one. */
      readonly moved: string | undefined;
      readonly validators: HttpValidators;
    }
  | { readonly kind: 'unchanged'; readonly moved: string | undefined }
  | {
      readonly kind: 'failed';
      readonly fault: FetchFault;
      /** What exactly: a status, a host, a limit; a phrase for people, without an end stop. */
      readonly detail: string;
      /** Not to be asked again before, in milliseconds since 1970; from `Retry-After`. */
      readonly notBefore: number | undefined;
    };

/** Fetches an address with all guards. The importer gets it handed in, and so do its tests. */
export type Fetch = (address: string, ask: FetchAsk, signal?: AbortSignal) => Promise<Fetched>;
