import { describe, expect, test } from 'vitest';
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

describe('a file that the client has', () => {
  test('is answered with 304 and no body, compressed or not', async () => {
    const { get, known } = await serve();
    for (const accept of ['identity', 'gzip', 'br']) {
      const encoding = `Accept-Encoding: ${accept}`;
      const { etag, date } = await known('assets/a-1.js', encoding);
      for (const condition of [
        `If-None-Match: ${etag}`,
        `If-None-Match: "x", ${etag}`,
        `If-None-Match: ${etag.replace(/^W\//, '')}`,
        'If-None-Match: *',
        `If-Modified-Since: ${date}`,
        `If-Modified-Since: ${dayAfter(date)}`,
      ]) {
        const answer = await get('assets/a-1.js', encoding, condition);
        expect([condition, answer.status, answer.body, answer.header('etag')]).toEqual([
          condition,
          304,
          '',
          etag,
        ]);
        expect([answer.header('vary'), answer.header('content-type')]).toEqual([
          'Accept-Encoding',
          undefined,
        ]);
        expect(answer.header('cache-control')).toMatch(/immutable/);
      }
      for (const condition of [
        'If-None-Match: "x"',
        `If-Modified-Since: ${dayBefore(date)}`,
        'If-Modified-Since: yesterday',
        `If-None-Match: "x"\r\nIf-Modified-Since: ${date}`,
      ])
        expect([condition, (await get('assets/a-1.js', encoding, condition)).status]).toEqual([
          condition,
          200,
        ]);
    }
  });
});
