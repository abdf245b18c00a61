import type { IncomingMessage } from 'node:http';

/** What a request asks for: its path, with `.` and `..` resolved and still encoded, and its query with the question mark. */
export type Asked = { readonly path: string; readonly search: string };

/** A range that a file can be read by: one, from its first byte on. */
const RANGE = /^bytes=(\d{1,15})-(\d{0,15})$/;

/** Reads what a request asks for; undefined for an address that is none. `//` is a path like any other here, and names no host. */
export function readRequest({ url = '/' }: Pick<IncomingMessage, 'url'>): Asked | undefined {
  const address = `http://localhost${url}`;
  if (!(url.startsWith('/') && URL.canParse(address))) return undefined;
  const { pathname, search } = new URL(address);
  return { path: pathname, search };
}

/**
 * Forgets a range that cannot be read, as HTTP has it (RFC 9110, section 14.2): the whole file is the answer. One that ends before it
 * begins would end the server, for which no reader is to blame.
 */
export function forgetBadRange({ headers }: Pick<IncomingMessage, 'headers'>): void {
  const [, first, last] = RANGE.exec(headers.range ?? '') ?? [];
  if (first === undefined || (last && Number(last) < Number(first))) delete headers.range;
}
