import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FORMAT } from '#src/content/bundle/bundle.ts';
import { topicFileSchema } from '#src/content/bundle/list-files.ts';
import { manifestSchema } from '#src/content/bundle/manifest.ts';
import { fetchJson } from '#src/queries/fetching/fetch-json.ts';
import { LoadError } from '#src/queries/fetching/load-error.ts';

const servers: Server[] = [];

/** A real host that answers every request in one way; resolves with its address. */
async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the test host has no port');
  return `http://127.0.0.1:${bound.port}/topics.json`;
}

const sends = (body: string, type = 'application/json', status = 200) =>
  host((_, response) => response.writeHead(status, { 'Content-Type': type }).end(body));

const good = JSON.stringify({ format: FORMAT, topics: [] });

/** How the load ended: the value, or the kind of its LoadError. */
async function outcome(address: string): Promise<unknown> {
  try {
    return await fetchJson(address, topicFileSchema);
  } catch (error) {
    return error instanceof LoadError ? error.kind : error;
  }
}

// The oldest Node that runs these tests has no navigator; a browser always does.
beforeEach(() => void vi.stubGlobal('navigator', { onLine: true }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a file of the bundle', () => {
  test('arrives and is what its shape says', async () => {
    expect(await outcome(await sends(good))).toEqual({ format: FORMAT, topics: [] });
  });

  test.each([
    ['cut in the middle', good.slice(0, -3)],
    ['empty', ''],
    ['null', 'null'],
    ['a list where an object belongs', '[]'],
    ['of another shape', JSON.stringify({ format: FORMAT, topics: [{ slug: 5 }] })],
  ])('%s is damaged', async (_, body) => {
    expect(await outcome(await sends(body))).toBe('damaged');
  });

  test('of another format is a version, not damage', async () => {
    expect(await outcome(await sends(JSON.stringify({ format: FORMAT + 1, subjects: [] })))).toBe(
      'version',
    );
  });

  test.each([
    [
      'the site’s own first page, as some hosts send for what they do not have, is missing',
      '<script src="/sub/early.js"></script>',
      'missing',
    ],
    [
      'any other page, as a network sends that asks for a sign-in, is a page',
      '<title>Welcome</title>',
      'page',
    ],
    ['an empty page is a page', '', 'page'],
  ])('answered with status 200 and %s', async (_, body, kind) => {
    expect(await outcome(await sends(`<!doctype html>${body}`, 'text/html; charset=utf-8'))).toBe(
      kind,
    );
    expect(await outcome(await sends(`<!doctype html>${body}`, 'application/xhtml+xml'))).toBe(
      kind,
    );
  });

  test('answered with good JSON of any type but a page’s is taken', async () => {
    expect(await outcome(await sends(good, 'text/plain'))).toEqual({ format: FORMAT, topics: [] });
  });

  test('that leads to a sign-in page is a page', async () => {
    const address = await host(({ url }, response) =>
      url === '/sign-in'
        ? response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>Sign in</title>')
        : response.writeHead(302, { Location: '/sign-in' }).end(),
    );
    expect(await outcome(address)).toBe('page');
  });

  test('packed wrongly is a network fault, and a part of it is damaged', async () => {
    const packed = await host((_, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
        .end('no gzip'),
    );
    expect(await outcome(packed)).toBe('network');
    expect(await outcome(await sends(good.slice(0, 9), 'application/json', 206))).toBe('damaged');
  });

  test.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'refused'],
    [304, 'refused'],
    [511, 'refused'],
    [500, 'refused'],
    [503, 'refused'],
  ])('answered with %i is %s', async (status, kind) => {
    expect(await outcome(await sends(good, 'application/json', status))).toBe(kind);
  });

  test('cut on its way is a network fault', async () => {
    const address = await host((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"for', () => response.destroy());
    });
    expect(await outcome(address)).toBe('network');
  });

  test('asked for without a connection is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect(await outcome('http://127.0.0.1:9/topics.json')).toBe('offline');
  });

  test('that never ends times out', async () => {
    const address = await host(
      (_, response) =>
        void response.writeHead(200, { 'Content-Type': 'application/json' }).write('{'),
    );
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const soon = new AbortController();
      setTimeout(() => soon.abort(new DOMException('too late', 'TimeoutError')), 50);
      return soon.signal;
    });
    expect(await outcome(address)).toBe('timeout');
  });

  test('given up by the caller ends with the reason of the caller', async () => {
    const address = await host(() => undefined);
    const caller = new AbortController();
    const load = fetchJson(address, topicFileSchema, caller.signal);
    caller.abort(new Error('left the page'));
    await expect(load).rejects.toThrow('left the page');
  });
});

test('the message names the file and what is wrong with it', async () => {
  const address = await sends(JSON.stringify({ format: FORMAT, built: 'yesterday' }));
  await expect(fetchJson(address, manifestSchema)).rejects.toThrow(/topics\.json: damaged.*built/s);
});
