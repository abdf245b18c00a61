import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import fresh from 'fresh';
import { lookup } from 'mrmime';
import Negotiator from 'negotiator';
import { ANEW, type Headers } from '#src/render/header-rules.ts';
import { compressedTypes } from '#src/render/hosting/compressed-types.ts';
import { type ByteRange, byteRange } from './byte-range.ts';
import type { OpenFile } from './open-file.ts';

export type FileAnswer = {
  readonly file: OpenFile;
  readonly status: 200 | 404 | 410;
  /** Added to those that describe the file; a Content-Type among them wins. */
  readonly headers: Headers;
};

/** A tenth smaller than the default of 4, which saves a slow line a round trip, for 3 ms a page. */
const BROTLI_QUALITY = 7;
/** Below this size compression saves no packet. */
const COMPRESSED_FROM = 1024;

const compressed = new Set(['text/html', ...compressedTypes]);

/**
 * Answers a GET or HEAD request with a file and closes it: compressed if the client accepts it, in
 * part if it asks for a part, and with 304 if it has this version. Only the plain answer has a
 * strong ETag, so that a part of it is never joined with a part of a compressed one. Never rejects:
 * if the client or the file goes away, the connection ends.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  answer: FileAnswer,
): Promise<void> {
  const { handle } = answer.file;
  try {
    const body = writeHead(request, response, answer);
    if (body === undefined || request.method === 'HEAD') response.end();
    else {
      const { start, end, encoding } = body;
      const bytes = handle.createReadStream({ start, end, autoClose: false });
      const encoder = encoders[encoding]?.();
      await (encoder
        ? pipeline(bytes, encoder, response, { end: false })
        : pipeline(bytes, response, { end: false }));
      // The file became shorter: the client must see that the answer is incomplete.
      if (bytes.bytesRead === end - start + 1) response.end();
      else response.destroy();
    }
  } catch {
    response.destroy();
  } finally {
    await handle.close();
  }
}

type Encoding = 'br' | 'gzip' | 'identity';

const encoders = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: () => createGzip(),
  identity: undefined,
};

/**
 * Writes status and headers, the same for GET and HEAD. Returns the part of the file for the body;
 * undefined for none.
 */
function writeHead(
  request: IncomingMessage,
  response: ServerResponse,
  { file: { path, stats }, status, headers }: FileAnswer,
): (ByteRange & { readonly encoding: Encoding }) | undefined {
  const type = headers['Content-Type'] ?? typeOf(path);
  const isCompressible = compressed.has(mediaType(type));
  const plain = {
    etag: `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs * 1000).toString(36)}"`,
    modified: stats.mtimeMs,
  };
  const range =
    request.method === 'GET' && status === 200
      ? byteRange(request.headers, stats.size, plain)
      : 'whole';
  const encoding =
    range === 'whole' && isCompressible && stats.size >= COMPRESSED_FROM
      ? encodingFor(request)
      : 'identity';
  const known = {
    ...headers,
    ...(isCompressible && { Vary: 'Accept-Encoding' }),
    ETag: encoding === 'identity' ? plain.etag : `W/${plain.etag}`,
    'Last-Modified': stats.mtime.toUTCString(),
  };
  if (
    status === 200 &&
    fresh(request.headers, { etag: known.ETag, 'last-modified': known['Last-Modified'] })
  ) {
    const { 'Content-Type': _, ...rest }: Headers = known;
    response.writeHead(304, rest);
    return undefined;
  }
  if (range === 'none') {
    response.writeHead(416, {
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': ANEW,
      'Content-Length': 0,
      'Content-Range': `bytes */${stats.size}`,
    });
    return undefined;
  }
  if (encoding !== 'identity') {
    response.writeHead(status, { ...known, 'Content-Type': type, 'Content-Encoding': encoding });
    return { start: 0, end: stats.size - 1, encoding };
  }
  const { start, end } = range === 'whole' ? { start: 0, end: stats.size - 1 } : range;
  response.writeHead(range === 'whole' ? status : 206, {
    ...known,
    'Content-Type': type,
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    ...(range !== 'whole' && { 'Content-Range': `bytes ${start}-${end}/${stats.size}` }),
  });
  return end < start ? undefined : { start, end, encoding };
}

const mediaType = (type: string): string => type.replace(/;.*/, '');

/** The type of a file by its ending. Our texts are UTF-8; XML states it itself. */
function typeOf(path: string): string {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/(?!xml)/.test(type) ? `${type}; charset=utf-8` : type;
}

function encodingFor(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(['br', 'gzip']);
  if (accepted.includes('br')) return 'br';
  return accepted.includes('gzip') ? 'gzip' : 'identity';
}
