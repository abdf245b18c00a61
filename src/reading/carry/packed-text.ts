import { MOST_BYTES } from './read-carried.ts';

/** The fragment of an address that carries data: `#take=` and the packed text. */
export const TAKE = 'take=';

/**
 * A text as a part of an address: deflated (RFC 1951) and in base64url (RFC 4648). The sign before
 * it says how it was packed: `z` deflated, `j` as it is, where the browser cannot deflate.
 */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return `j${toBase64(bytes)}`;
  const packed = await collect(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  );
  return `z${toBase64(packed)}`;
}

/** The text that was packed; undefined if it is damaged or unpacks to more than is read. */
export async function unpackText(packed: string): Promise<string | undefined> {
  try {
    const bytes = fromBase64(packed.slice(1));
    const decoder = new TextDecoder('utf-8', { fatal: true });
    if (packed.startsWith('j')) return decoder.decode(bytes);
    if (!packed.startsWith('z')) return undefined;
    const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return decoder.decode(await collect(text));
  } catch {
    return undefined;
  }
}

/** Throws beyond what is read: a few bytes can unpack to very many. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length <= MOST_BYTES) continue;
    await reader.cancel();
    throw new RangeError(`unpacks to more than ${MOST_BYTES} bytes`);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
    sign.charCodeAt(0),
  );
