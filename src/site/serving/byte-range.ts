import type { IncomingHttpHeaders } from 'node:http';

/** The first and the last byte of a part of a file. */
export type ByteRange = { readonly start: number; readonly end: number };

/** The value of a file's ETag header and its modification time in milliseconds. */
export type Validators = { readonly etag: string; readonly modified: number };

const RANGE = /^\s*bytes\s*=\s*(?<first>\d{0,15})-(?<last>\d{0,15})\s*$/i;

/**
 * The part of a file that a GET request asks for (RFC 9110, section 14). `whole`: no range, an
 * unreadable one, several (which a server may ignore), or If-Range names another version. `none`:
 * the part begins after the end.
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
 * Whether If-Range names this very version (RFC 9110, section 13.1.5): never by a weak ETag, and by
 * date only if it is equal.
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
