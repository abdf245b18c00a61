import { connect, type Socket } from 'node:net';
import * as fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { runs } from '#tests/support/few.ts';
import { sendBytes } from '#tests/support/raw-request.ts';
import { serveSmallSite } from '#tests/support/small-site.ts';

const isWell = async (address: string): Promise<boolean> =>
  (await (await fetch(`${address}feed.xml`)).text()) === '<rss/>';

/** A connection that says this and then nothing; it goes when the test ends. */
function hold(address: string, bytes: string): Socket {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname, () => socket.write(bytes)).on('error', () =>
    socket.destroy(),
  );
  onTestFinished(() => {
    socket.destroy();
  });
  return socket;
}

const rest = 'Host: localhost\r\nConnection: close\r\n\r\n';

test.each([
  ['OPTIONS *', `OPTIONS * HTTP/1.1\r\n${rest}`, 405],
  ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${rest}`, 0],
  ['TRACE', `TRACE / HTTP/1.1\r\n${rest}`, 405],
  ['a method that is none', `HACK / HTTP/1.1\r\n${rest}`, 400],
  ['PUT with a body', `PUT /feed.xml HTTP/1.1\r\nContent-Length: 5\r\n${rest}12345`, 405],
  [
    'POST with a body that does not end',
    `POST /feed.xml HTTP/1.1\r\nTransfer-Encoding: chunked\r\n${rest}5\r\n12345\r\n`,
    405,
  ],
  [
    'POST that waits to be told',
    `POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5\r\n${rest}`,
    100,
  ],
  ['GET with a body', `GET /feed.xml HTTP/1.1\r\nContent-Length: 5\r\n${rest}12345`, 200],
  [
    'two lengths of a body',
    `POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n${rest}12345`,
    400,
  ],
  [
    'two ways to end a body',
    `POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n${rest}0\r\n\r\n`,
    400,
  ],
  [
    'an upgrade',
    `GET /feed.xml HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade, close\r\nHost: localhost\r\n\r\n`,
    200,
  ],
  ['an upgrade to HTTP/2', `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n`, 400],
  ['a handshake of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ['no HTTP at all', 'hello\r\n\r\n', 400],
  ['HTTP/0.9', 'GET /\r\n\r\n', 400],
  ['a huge header', `GET / HTTP/1.1\r\nX: ${'a'.repeat(100_000)}\r\n${rest}`, 431],
  ['a huge address', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${rest}`, 431],
  ['many headers', `GET /feed.xml HTTP/1.1\r\n${'a: b\r\n'.repeat(1500)}${rest}`, 200],
  ['a header with a NUL', `GET / HTTP/1.1\r\nX: a\0b\r\n${rest}`, 400],
  ['a header without a name', `GET / HTTP/1.1\r\n: b\r\n${rest}`, 400],
  ['a folded header', `GET / HTTP/1.1\r\nX: a\r\n b\r\n${rest}`, 400],
  ['bytes beyond ASCII in the address', `GET /\xe9\xff HTTP/1.1\r\n${rest}`, 400],
])('%s is answered or hung up on, and the server goes on', async (_, bytes, status) => {
  const { address } = await serveSmallSite();
  const answer = await sendBytes(address, bytes);
  expect(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)).toBe(status);
  expect(await isWell(address)).toBe(true);
});

test('requests that come at once are answered in their order', async () => {
  const { address } = await serveSmallSite();
  const one = (path: string, last = false) =>
    `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${last ? 'Connection: close\r\n' : ''}\r\n`;
  const answer = await sendBytes(
    address,
    [...Array(50).fill(one('/feed.xml')), one('/none.txt'), one('/feed.xml', true)].join(''),
  );
  const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  expect(statuses).toEqual([...Array(50).fill('200'), '404', '200']);
});

test('clients that never finish a request, never read an answer, or go in the middle, hinder nobody and do not hold the server', async () => {
  const { address } = await serveSmallSite({ files: { 'big.bin': 'x'.repeat(20_000_000) } });
  for (let count = 0; count < 50; count += 1) {
    hold(address, 'GET /feed.xml HT');
    hold(address, `GET /feed.xml HTTP/1.1\r\nHost: localhost\r\nX-Slow: `);
    hold(address, `GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n`).pause();
    const leaving = hold(address, `GET /big.bin HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    leaving.once('data', () => leaving.destroy());
  }
  expect(await isWell(address)).toBe(true);
  // The end of the test closes the server, which would wait for these connections for ever.
});

test('no bytes end the server or keep a connection waiting', async () => {
  const { address } = await serveSmallSite();
  const token = fc.constantFrom(
    'GET',
    'HEAD',
    'POST',
    'OPTIONS',
    ' ',
    '/',
    '*',
    'http://',
    'localhost',
    '[',
    ']',
    ':',
    '@',
    '%',
    '%00',
    '%e9',
    '//',
    '..',
    '?',
    '#',
    ' HTTP/1.1',
    ' HTTP/1.0',
    ' HTTP/9.9',
    '\r\n',
    '\n',
    '\0',
    '\x7f',
    '\xff',
    'Host: localhost',
    'Host: x',
    'Range: bytes=',
    '0-',
    '-',
    'If-Range: ',
    'If-None-Match: ',
    'If-Modified-Since: ',
    'Accept-Encoding: ',
    'Connection: ',
    'feed.xml',
    'a'.repeat(3000),
  );
  const target = fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join(''));
  const headers = fc.array(
    fc.array(token, { maxLength: 5 }).map((tokens) => tokens.join('')),
    { maxLength: 4 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'X'),
      target,
      headers,
      async (method, asked, lines) => {
        const bytes = `${method} /${asked} HTTP/1.1\r\n${lines.map((line) => `${line}\r\n`).join('')}`;
        // A second, good request ends the connection, wherever the first one ended.
        await sendBytes(address, `${bytes}Connection: close\r\n\r\nGET / HTTP/1.1\r\n${rest}`);
      },
    ),
    runs(100, 300),
  );
  expect(await isWell(address)).toBe(true);
});
