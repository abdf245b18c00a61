import { resourceUsage } from 'node:process';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { answering, talking } from '#tests/support/answering-server.ts';
import { anyBody, fetchHere, textOf } from '#tests/support/fetch-here.ts';

const MB = 1_000_000;

/** Fetches a body as it is, sent with a header Content-Encoding. */
async function fetchCoded(coding: string, body: Uint8Array, mostBytes = 5 * MB): Promise<string> {
  const server = await answering((_request, response) => {
    response.writeHead(200, { 'Content-Encoding': coding }).end(body);
  });
  return textOf(await fetchHere()(server.origin, { ...anyBody, mostBytes }));
}

const feed = '<rss>Zürich</rss>'.repeat(100);

describe('a compressed body', () => {
  test.each([
    ['gzip', gzipSync(feed)],
    ['x-gzip', gzipSync(feed)],
    ['GZIP', gzipSync(feed)],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['identity', Buffer.from(feed)],
    ['', Buffer.from(feed)],
    ['gzip, br', brotliCompressSync(gzipSync(feed))],
    ['identity, gzip', gzipSync(feed)],
    ['gzip', Buffer.concat([gzipSync(feed.slice(0, 50)), gzipSync(feed.slice(50))])],
  ])('in %s is decompressed', async (coding, body) => {
    expect(await fetchCoded(coding, body)).toBe(feed);
  });

  test.each([
    ['zstd', Buffer.from(feed), 'encoding: the encoding “zstd” is unknown'],
    ['gzip, compress', Buffer.from(feed), 'encoding: the encoding “compress” is unknown'],
    ['gzip', Buffer.from(feed), 'encoding: its gzip data is broken or cut off'],
    ['gzip', gzipSync(feed).subarray(0, -9), 'encoding: its gzip data is broken or cut off'],
    ['gzip', gzipSync(feed).subarray(0, 12), 'encoding: its gzip data is broken or cut off'],
    ['br', brotliCompressSync(feed).subarray(0, -3), 'encoding: its br data is broken or cut off'],
    ['deflate', deflateSync(feed).subarray(0, -5), 'encoding: its deflate data is broken or cut'],
    ['gzip, gzip, gzip', Buffer.from(feed), 'encoding: it is compressed 3 times'],
    [Array(900).fill('br').join(), Buffer.from(feed), 'encoding: it is compressed 900 times'],
  ])('in %.20s that cannot be decompressed is a fault', async (coding, body, words) => {
    expect(await fetchCoded(coding, body)).toContain(words);
  });

  test('that unpacks to a gigabyte ends at the limit, and needs little memory', async () => {
    const part = gzipSync(Buffer.alloc(8 * MB));
    const bomb = Buffer.concat(Array(128).fill(part));
    const before = resourceUsage().maxRSS;
    expect(await fetchCoded('gzip', bomb)).toBe('size: more than 5000000 bytes');
    const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const twice = brotliCompressSync(brotliCompressSync(Buffer.alloc(16 * MB), fast));
    expect(await fetchCoded('br, br', twice)).toBe('size: more than 5000000 bytes');
    expect((resourceUsage().maxRSS - before) / 1_024).toBeLessThan(150);
  });
});

describe('a large body', () => {
  test('may have exactly the limit, and no byte more', async () => {
    expect(await fetchCoded('gzip', gzipSync('a'.repeat(1_000)), 1_000)).toHaveLength(1_000);
    expect(await fetchCoded('gzip', gzipSync('a'.repeat(1_001)), 1_000)).toMatch(/^size/);
    expect(await fetchCoded('', Buffer.from('a'.repeat(1_000)), 1_000)).toHaveLength(1_000);
    expect(await fetchCoded('', Buffer.from('a'.repeat(1_001)), 1_000)).toMatch(/^size/);
  });

  test('is not read, if its length is announced', async () => {
    const server = await answering((_request, response) => {
      response.writeHead(200, { 'Content-Length': 10 ** 12 }).write('a');
    });
    expect(textOf(await fetchHere()(server.origin, anyBody))).toBe('size: more than 5000000 bytes');
  });

  test('without end is cut off', async () => {
    const server = await answering((_request, response) => {
      const chunk = Buffer.alloc(MB / 10);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    expect(textOf(await fetchHere()(server.origin, anyBody))).toBe('size: more than 5000000 bytes');
  });
});

describe('an answer', () => {
  test.each([
    ['HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort', /^refused: 127.0.0.1 .*\(UND_ERR_/],
    ['HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort', /^refused: 127.0.0.1/],
    [
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      /^refused: 127.0.0.1 did not answer in HTTP$/,
    ],
    ['HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\nshort', /^refused/],
    ['SSH-2.0-OpenSSH_9.2\r\n', /^refused: 127.0.0.1 did not answer in HTTP$/],
    ['', /^refused: 127.0.0.1 broke the connection/],
    [`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`, /headers that are too long/],
    ['HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n', /^refused/],
    ['HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\nlate', /^late$/],
    ['HTTP/1.0 200 OK\r\n\r\nold', /^old$/],
  ])('of %.70j is read or a fault', async (bytes, words) => {
    const server = await talking((socket) => socket.once('data', () => socket.end(bytes)));
    expect(textOf(await fetchHere()(server.origin, anyBody))).toMatch(words);
  });

  test('in plain HTTP to a TLS handshake is a fault', async () => {
    const server = await answering((_request, response) => response.end());
    expect(textOf(await fetchHere()(`https://127.0.0.1:${server.port}/`, anyBody))).toMatch(
      /^refused: 127.0.0.1 made no secure connection \(/,
    );
  });

  test('of a port that nobody listens on is a fault', async () => {
    expect(textOf(await fetchHere()('http://127.0.0.1:1/', anyBody))).toBe(
      'refused: 127.0.0.1 refused the connection (ECONNREFUSED)',
    );
  });
});

describe('the time', () => {
  const timeoutMs = 250;
  const words = 'timeout: no whole answer in 0.25 s';

  test('ends a server that accepts and is silent, also in TLS', async () => {
    const server = await talking(() => undefined);
    const fetch = fetchHere({ timeoutMs });
    expect(textOf(await fetch(server.origin, anyBody))).toBe(words);
    expect(textOf(await fetch(`https://127.0.0.1:${server.port}/`, anyBody))).toBe(words);
  });

  test('is in all: a slow drip ends, in head and body', async () => {
    const server = await talking((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X: y\r\n'), 10);
      socket.on('close', () => clearInterval(drip));
    });
    const body = await answering((_request, response) => {
      const drip = setInterval(() => response.write('a'), 10);
      response.on('close', () => clearInterval(drip));
    });
    const fetch = fetchHere({ timeoutMs });
    expect(textOf(await fetch(server.origin, anyBody))).toBe(words);
    expect(textOf(await fetch(body.origin, anyBody))).toBe(words);
  });

  test('is in all: redirects do not begin it anew', async () => {
    const server = await answering((request, response) => {
      const location = `${request.url}a`;
      setTimeout(() => response.writeHead(302, { location }).end(), 100);
    });
    expect(textOf(await fetchHere({ timeoutMs })(server.origin, anyBody))).toBe(words);
    expect(server.requests.length).toBeLessThanOrEqual(3);
  });

  test('ends a name server that never answers, and frees the turn', async () => {
    const fetch = fetchHere({ timeoutMs, lookup: () => new Promise(() => undefined) });
    const addresses = Array.from({ length: 20 }, (_, n) => `http://host${n % 9}.example/`);
    const fetched = await Promise.all(addresses.map((address) => fetch(address, anyBody)));
    expect(new Set(fetched.map(textOf))).toEqual(new Set([words]));
  });

  test('stands still while a fetch waits for its host', async () => {
    const server = await answering((request, response) => {
      setTimeout(() => response.end(request.url), 100);
    });
    const fetch = fetchHere({ timeoutMs: 1_000 });
    const paths = Array.from({ length: 12 }, (_, n) => `/${n}`);
    const fetched = await Promise.all(
      paths.map((path) => fetch(`${server.origin}${path}`, anyBody)),
    );
    expect(fetched.map(textOf)).toEqual(paths);
  });
});
