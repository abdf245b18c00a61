import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteRange, byteRange } from '#src/site/serving/byte-range.ts';
import { forAll } from '#tests/support/for-all.ts';
import { askRaw } from '#tests/support/raw-request.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

const text = Array.from({ length: 500 }, (_, at) => `line ${at}`).join('\n');

const files = { 'assets/a-1.js': text, 'a.txt': '0123456789', 'empty.txt': '', 'empty.bin': '' };

async function serve() {
  const { address } = await serveSmallSite({ files });
  const get = (path: string, ...headers: readonly string[]) =>
    askRaw(address, [`GET /${path} HTTP/1.1`, ...headers]);
  const known = async (path: string, ...headers: readonly string[]) => {
    const answer = await get(path, ...headers);
    return { etag: answer.header('etag') ?? '', date: answer.header('last-modified') ?? '' };
  };
  return { get, known, address };
}

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toUTCString();

const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toUTCString();

describe('a part of a file', () => {
  test.each([
    ['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
    ['bytes=2-', 206, 'bytes 2-9/10', '23456789'],
    ['bytes=0-999', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=9-9', 206, 'bytes 9-9/10', '9'],
    ['bytes=-3', 206, 'bytes 7-9/10', '789'],
    ['bytes=-99', 206, 'bytes 0-9/10', '0123456789'],
    ['BYTES=0-0', 206, 'bytes 0-0/10', '0'],
    ['bytes=10-', 416, 'bytes */10', ''],
    ['bytes=99-100', 416, 'bytes */10', ''],
    ['bytes=-0', 416, 'bytes */10', ''],
    ['bytes=5-2', 200, undefined, '0123456789'],
    ['bytes=0-1,4-5', 200, undefined, '0123456789'],
    ['bytes=-', 200, undefined, '0123456789'],
    ['bytes=a-b', 200, undefined, '0123456789'],
    ['lines=0-1', 200, undefined, '0123456789'],
    ['bytes=99999999999999999999-', 200, undefined, '0123456789'],
  ])('for %s is answered with %i', async (range, status, part, body) => {
    const { get } = await serve();
    const answer = await get('a.txt', `Range: ${range}`);
    expect([answer.status, answer.header('content-range'), answer.body]).toEqual([
      status,
      part,
      body,
    ]);
    expect(answer.header('content-length') ?? '0').toBe(String(status === 416 ? 0 : body.length));
  });

  test('of an empty file is the whole, or none', async () => {
    const { get } = await serve();
    for (const path of ['empty.txt', 'empty.bin']) {
      expect(await get(path)).toMatchObject({ status: 200, body: '' });
      expect((await get(path, 'Range: bytes=0-')).status).toBe(416);
      expect((await get(path, 'Range: bytes=-5')).status).toBe(200);
    }
  });

  test('is asked for by GET alone', async () => {
    const { address } = await serve();
    expect((await askRaw(address, ['HEAD /a.txt HTTP/1.1', 'Range: bytes=0-3'])).status).toBe(200);
  });

  test('is never compressed, and is of the plain file', async () => {
    const { get } = await serve();
    const answer = await get('assets/a-1.js', 'Range: bytes=0-1999', 'Accept-Encoding: gzip, br');
    expect([answer.status, answer.header('content-encoding'), answer.body]).toEqual([
      206,
      undefined,
      text.slice(0, 2000),
    ]);
    expect(answer.header('vary')).toBe('Accept-Encoding');
  });

  test('is one of the file, whatever range is asked for', () => {
    const number = fc.oneof(
      fc.constant(''),
      fc.nat(20).map(String),
      fc.bigInt({ min: 0n }).map(String),
    );
    const range = fc.oneof(
      fc.tuple(number, number).map(([first, last]) => `bytes=${first}-${last}`),
      fc.string(),
    );
    forAll(
      fc.property(range, fc.nat(20), (asked, size) => {
        const part = byteRange({ range: asked }, size, { etag: '"a"', modified: 0 });
        if (typeof part === 'string') return;
        const { start, end }: ByteRange = part;
        expect(0 <= start && start <= end && end < size).toBe(true);
      }),
    );
  });
});

describe('If-Range', () => {
  test('gives the part when it names this version, and the whole file otherwise', async () => {
    const { get, known } = await serve();
    const { etag, date } = await known('a.txt');
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const [condition, status] of [
      [etag, 206],
      [date, 206],
      ['"other"', 200],
      [`W/${etag}`, 200],
      [etag.slice(1, -1), 200],
      [`${etag}, "other"`, 200],
      [dayBefore(date), 200],
      [dayAfter(date), 200],
      ['Thu, 99 Foo 2021', 200],
      ['*', 200],
    ] as const) {
      const answer = await get('a.txt', 'Range: bytes=0-3', `If-Range: ${condition}`);
      expect([condition, answer.status, answer.body]).toEqual([
        condition,
        status,
        status === 206 ? '0123' : '0123456789',
      ]);
    }
    expect((await get('a.txt', `If-Range: ${etag}`)).status).toBe(200);
    // Of a version that is not this one the end is not this one's either.
    expect((await get('a.txt', 'Range: bytes=99-', 'If-Range: "other"')).status).toBe(200);
  });

  test('with the ETag of a compressed answer gives no part of the plain file', async () => {
    const { get, known } = await serve();
    const { etag } = await known('assets/a-1.js', 'Accept-Encoding: gzip');
    expect(etag).toMatch(/^W\//);
    expect((await get('assets/a-1.js', 'Range: bytes=0-9', `If-Range: ${etag}`)).status).toBe(200);
    const { etag: plain } = await known('assets/a-1.js');
    expect((await get('assets/a-1.js', 'Range: bytes=0-9', `If-Range: ${plain}`)).status).toBe(206);
  });
});

describe('compression', () => {
  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['', undefined],
    ['identity', undefined],
    ['deflate', undefined],
    ['gzip;q=0', undefined],
    ['nonsense;;;', undefined],
  ])('for Accept-Encoding: %s is %s', async (accepted, encoding) => {
    const { get } = await serve();
    const answer = await get('assets/a-1.js', `Accept-Encoding: ${accepted}`);
    expect([answer.status, answer.header('content-encoding'), answer.header('vary')]).toEqual([
      200,
      encoding,
      'Accept-Encoding',
    ]);
    expect(answer.header('content-length')).toBe(
      encoding === undefined ? String(text.length) : undefined,
    );
  });

  test('keeps every byte', async () => {
    const { address } = await serve();
    const response = await fetch(`${address}assets/a-1.js`, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect([response.headers.get('Content-Encoding'), await response.text()]).toEqual([
      'gzip',
      text,
    ]);
    const { get } = await serve();
    // HTTP/1.0 knows no chunks: the body is the bytes themselves.
    const raw = await askRaw(address, ['GET /assets/a-1.js HTTP/1.0', 'Accept-Encoding: gzip']);
    expect(gunzipSync(Buffer.from(raw.body, 'latin1')).toString()).toBe(text);
    expect((await get('a.txt', 'Accept-Encoding: gzip')).header('content-encoding')).toBe(
      undefined,
    );
  });
});
