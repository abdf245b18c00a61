import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib';
import { codeOf } from '#src/compile/describe-fs-error.ts';
import { FetchError } from './fetch-error.ts';

/** The codings that are asked for and understood (RFC 9110, 8.4.1). */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

type Unpack = (bytes: Uint8Array, options: ZlibOptions) => Uint8Array;

const codings = new Map<string, Unpack>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', (bytes, options) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, options)],
  ['br', brotliDecompressSync],
]);

/** A header can list hundreds, each of which unpacks up to the limit; servers use one. */
const MOST_CODINGS = 2;

/**
 * Decompresses a body by its header `Content-Encoding`. It is done at once, not as a stream: no
 * thread of Node's pool is needed, which slow name servers can block, and memory stays at a small
 * multiple of `mostBytes`, because decompression ends there. Throws a FetchError `size` or
 * `encoding` (unknown, broken or cut off).
 */
export function unpackBody(bytes: Uint8Array, encoding: string, mostBytes: number): Uint8Array {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MOST_CODINGS)
    throw new FetchError(`it is compressed ${names.length} times`, { fault: 'encoding' });
  return names.reduceRight((packed, name) => unpackOnce(packed, name, mostBytes), bytes);
}

function unpackOnce(bytes: Uint8Array, name: string, mostBytes: number): Uint8Array {
  const unpack = codings.get(name);
  if (!unpack) throw new FetchError(`the encoding “${name}” is unknown`, { fault: 'encoding' });
  try {
    return unpack(bytes, { maxOutputLength: mostBytes });
  } catch (cause) {
    throw codeOf(cause) === 'ERR_BUFFER_TOO_LARGE'
      ? new FetchError(`more than ${mostBytes} bytes`, { fault: 'size', cause })
      : new FetchError(`its ${name} data is broken or cut off`, { fault: 'encoding', cause });
  }
}

/** Whether data has zlib's header (RFC 1950, 2.2); some servers send `deflate` without it. */
function isZlib([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
