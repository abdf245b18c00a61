import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { retryTime } from '#src/import/fetch/retry-after.ts';
import { answering } from '#tests/support/answering-server.ts';
import { anyBody, fetchHere, textOf } from '#tests/support/fetch-here.ts';

const HOUR_MS = 3_600_000;

/**
 * A server of redirects: each path leads to where the table says, others answer with their path.
 */
const redirecting = (table: Readonly<Record<string, readonly [status: number, to: string]>>) =>
  answering((request, response) => {
    const [status, location] = table[request.url ?? ''] ?? [];
    if (status !== undefined && location !== undefined)
      response.writeHead(status, { location }).end();
    else response.end(request.url);
  });

test('a body comes with its type, address and validators', async () => {
  const server = await answering((_request, response) => {
    response
      .writeHead(200, {
        'Content-Type': 'application/rss+xml; charset=utf-8',
        ETag: 'W/"7"',
        'Last-Modified': 'Thu, 26 Nov 2026 06:00:00 GMT',
      })
      .end('<rss/>');
  });
  const fetched = await fetchHere()(`${server.origin}/rss?a=b#c`, anyBody);
  expect(textOf(fetched)).toBe('<rss/>');
  expect(fetched).toMatchObject({
    type: 'application/rss+xml; charset=utf-8',
    address: `${server.origin}/rss?a=b`,
    moved: undefined,
    validators: { etag: 'W/"7"', modified: 'Thu, 26 Nov 2026 06:00:00 GMT' },
  });
});

test('a request says who asks, for what, and in which codings', async () => {
  const server = await answering((_request, response) => response.end());
  const fetch = fetchHere({ agent: 'Coranto/1 (+https://news.example/)' });
  await fetch(server.origin, { ...anyBody, accept: 'application/atom+xml' });
  expect(server.requests[0]?.headers).toMatchObject({
    host: `127.0.0.1:${server.port}`,
    'user-agent': 'Coranto/1 (+https://news.example/)',
    accept: 'application/atom+xml',
    'accept-encoding': 'gzip, deflate, br',
  });
  expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
  expect(() => fetchHere({ agent: 'Coranto\r\nX: y' })).toThrow(TypeError);
});

test('a version at hand is named, and 304 means it is unchanged', async () => {
  const server = await answering((_request, response) => response.writeHead(304).end());
  const validators = { etag: '"7"', modified: 'Thu, 26 Nov 2026 06:00:00 GMT' };
  const fetch = fetchHere();
  expect(await fetch(server.origin, { ...anyBody, validators })).toEqual({
    kind: 'unchanged',
    moved: undefined,
  });
  expect(server.requests[0]?.headers).toMatchObject({
    'if-none-match': '"7"',
    'if-modified-since': 'Thu, 26 Nov 2026 06:00:00 GMT',
  });
  expect(textOf(await fetch(server.origin, anyBody))).toBe('status: status 304 (Not Modified)');
});

describe('redirects', () => {
  test('are followed, relative ones too, and remembered if all are permanent', async () => {
    const server = await redirecting({
      '/a': [301, 'b/c'],
      '/b/c': [308, '../d?e#f'],
      '/x': [301, '/y'],
      '/y': [302, '/z'],
      '/p': [302, '/q'],
      '/q': [301, '/r'],
    });
    const fetch = fetchHere();
    const fetched = await fetch(`${server.origin}/a`, anyBody);
    expect(textOf(fetched)).toBe('/d?e');
    const address = `${server.origin}/d?e`;
    expect(fetched).toMatchObject({ address, moved: address });
    for (const [from, to] of [
      ['/x', '/z'],
      ['/p', '/r'],
    ]) {
      const once = await fetch(`${server.origin}${from}`, anyBody);
      expect(once).toMatchObject({ address: `${server.origin}${to}`, moved: undefined });
    }
  });

  test.each([301, 302, 303, 307, 308])('of status %i are followed', async (status) => {
    const server = await redirecting({ '/a': [status, '/b'] });
    expect(textOf(await fetchHere()(`${server.origin}/a`, anyBody))).toBe('/b');
  });

  test('may have letters beyond ASCII, as UTF-8', async () => {
    const raw = Buffer.from('/naïve-日本').toString('latin1');
    const server = await redirecting({ '/a': [302, raw] });
    expect(textOf(await fetchHere()(`${server.origin}/a`, anyBody))).toBe(
      '/na%C3%AFve-%E6%97%A5%E6%9C%AC',
    );
  });

  test('are at most five', async () => {
    const table = Object.fromEntries(
      Array.from({ length: 9 }, (_, n) => [`/${n}`, [301, `/${n + 1}`] as const]),
    );
    const server = await redirecting(table);
    const fetch = fetchHere();
    expect(textOf(await fetch(`${server.origin}/4`, anyBody))).toBe('/9');
    expect(textOf(await fetch(`${server.origin}/3`, anyBody))).toBe(
      `redirects: more than 5, the last to ${server.origin}/9`,
    );
  });

  test('in a circle are named', async () => {
    const server = await redirecting({ '/a': [301, '/b'], '/b': [302, '/a'], '/c': [302, '#c'] });
    const fetch = fetchHere();
    expect(textOf(await fetch(`${server.origin}/a`, anyBody))).toBe(
      `redirects: ${server.origin}/b leads back to ${server.origin}/a`,
    );
    expect(textOf(await fetch(`${server.origin}/c`, anyBody))).toMatch(/leads back/);
    expect(server.requests).toHaveLength(3);
  });

  test('without a target are a status', async () => {
    const server = await answering((_request, response) => response.writeHead(302).end());
    expect(textOf(await fetchHere()(server.origin, anyBody))).toBe('status: status 302 (Found)');
  });

  test('keep the version at hand, and an unchanged one is moved too', async () => {
    const server = await answering((request, response) => {
      if (request.url === '/new') response.writeHead(304).end();
      else response.writeHead(301, { location: '/new' }).end();
    });
    const validators = { etag: '"7"', modified: undefined };
    expect(await fetchHere()(server.origin, { ...anyBody, validators })).toEqual({
      kind: 'unchanged',
      moved: `${server.origin}/new`,
    });
  });
});

describe('a status', () => {
  test.each([
    [410, 'gone: status 410 (Gone)'],
    [404, 'status: status 404 (Not Found)'],
    [403, 'status: status 403 (Forbidden)'],
    [500, 'status: status 500 (Internal Server Error)'],
    [204, 'status: status 204 (No Content)'],
    [206, 'status: status 206 (Partial Content)'],
    [300, 'status: status 300 (Multiple Choices)'],
    [599, 'status: status 599'],
  ])('%i is a fault', async (status, words) => {
    const server = await answering((_request, response) => response.writeHead(status).end());
    expect(textOf(await fetchHere()(server.origin, anyBody))).toBe(words);
  });

  test.each([429, 503])('%i says when to ask again', async (status) => {
    const date = new Date(Date.now() + 5 * HOUR_MS).toUTCString();
    const answers: ((response: ServerResponse) => unknown)[] = [
      (response) => response.setHeader('Retry-After', '120'),
      (response) => response.setHeader('Retry-After', date),
      () => undefined,
    ];
    const server = await answering((_request, response) => {
      answers.shift()?.(response);
      response.writeHead(status).end();
    });
    const fetch = fetchHere();
    for (const afterMs of [120_000, 5 * HOUR_MS, HOUR_MS]) {
      const fetched = await fetch(server.origin, anyBody);
      expect(fetched).toMatchObject({ kind: 'failed', fault: 'later' });
      const notBefore = fetched.kind === 'failed' ? (fetched.notBefore ?? 0) : 0;
      expect(Math.abs(notBefore - Date.now() - afterMs)).toBeLessThan(5_000);
    }
  });
});

test('the time to ask again is a number of seconds or a date, within a day', () => {
  const now = Date.UTC(2026, 10, 26, 6);
  const cases = [
    ['0', 0],
    [' 90 ', 90_000],
    ['999999999999999999999', 24 * HOUR_MS],
    ['Thu, 26 Nov 2026 06:10:00 GMT', 600_000],
    ['Thursday, 26-Nov-26 06:10:00 GMT', 600_000],
    ['Thu Nov 26 06:10:00 2026', 600_000],
    ['Thu, 26 Nov 2020 06:10:00 GMT', 0],
    ['Thu, 26 Nov 2099 06:10:00 GMT', 24 * HOUR_MS],
    ['-5 minutes', HOUR_MS],
    ['soon', HOUR_MS],
    ['', HOUR_MS],
  ] as const;
  for (const [header, afterMs] of cases) expect(retryTime(header, now) - now, header).toBe(afterMs);
  expect(retryTime(undefined, now) - now).toBe(HOUR_MS);
});
