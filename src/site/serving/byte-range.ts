import type { IncomingHttpHeaders } from 'node:http';

/** The first and the last byte of a part of a file. */
export type ByteRange = { readonly start: number; readonly end: number };

/** What a file is known by: the value of its ETag header and its time of change in milliseconds. */
export type Validators = { readonly etag: string; readonly modified: number };

const RANGE = /^\s*bytes\s*=\s*(?<first>\d{0,15})-(?<last>\d{0,15})\s*$/i;

/**
 * The part of a file that a GET request asks for (RFC 9110, section 14): `whole` without a range,
 * with one that cannot be read, with several (which a server may ignore), and when If-Range names
 * another version; `none` when the part begins behind the end.
 */
export function byteRange(
  headers: IncomingHttpHeaders,
  size: number,
  known: Validators,
): ByteRange | 'whole' | 'none' {
  const { first = '', last = '' } = RANGE.exec(headers.range ?? '')?.groups ?? {};
  if ((first === '' && last === '') || !isCurrent(headers['if-range'], known)) return 'whole';
  if (first === '') {
    if (Number(last) === 0) return 'none';
    return size === 0 ? 'whole' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return 'whole';
  if (Number(first) >= size) return 'none';
  return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/**
 * Whether If-Range names this very version (RFC 9110, section 13.1.5). A weak ETag never does, and
 * a date only when it is equal.
 */
function isCurrent(
  condition: string | string[] | undefined,
  { etag, modified }: Validators,
): boolean {
  if (condition === undefined) return true;
  if (typeof condition !== 'string') return false;
  const text = condition.trim();
  return /^(W\/)?"/.test(text)
    ? text === etag
    : Date.parse(text) === Math.floor(modified / 1000) * 1000;
}
