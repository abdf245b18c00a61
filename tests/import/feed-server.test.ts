import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FeedServer, PORTS, startFeedServer } from '#tests/support/feed-server.ts';
import { askPlainly } from '#tests/support/feeds/ask-plainly.ts';
import { BR_BOMB_BYTES, GZIP_BOMB_BYTES } from '#tests/support/feeds/compress-body.ts';
import { readFixtureTable } from '#tests/support/feeds/fixture-table.ts';
import { listFiles } from '#tests/support/list-files.ts';

const today = new Date('2024-03-06T08:00:00Z');
const table = readFixtureTable();
let server: FeedServer;

beforeAll(async () => {
  server = await startFeedServer({ today });
});
afterAll(() => server.close());

const ask = (name: string, ...rest: readonly [headers?: Record<string, string>, limits?: object]) =>
  askPlainly(server.address(name), ...rest);

describe('the table', () => {
  test('has at least 120 fixtures, each with one outcome', () => {
    expect(table.length).toBeGreaterThanOrEqual(120);
    const outcomes = table.map(({ name, expect: { read, fails, unreadable, page } }) => ({
      name,
      outcomes: [read, fails, unreadable, page].filter((outcome) => outcome !== undefined).length,
    }));
    expect(outcomes.filter((row) => row.outcomes !== 1)).toEqual([]);
  });

  test('uses every file of its folder', () => {
    const folder = 'tests/fixtures/feeds/';
    const used = new Set(table.flatMap(({ file, later }) => [file, later?.file]));
    const files = listFiles('tests/fixtures/feeds').map((path) => path.slice(folder.length));
    expect(
      files.filter((path) => !(path.endsWith('.yaml') || used.has(path)) && path !== 'README.md'),
    ).toEqual([]);
  });
});

test('every fixture answers with its status, type and headers', async () => {
  const rows = table.filter(({ how }) => how === undefined);
  const answers = await Promise.all(
    rows.map(async ({ name, status = 200, type }) => {
      const answer = await ask(name);
      const found = { status: answer.status, type: answer.headers['content-type'] };
      return { name, found, wanted: { status, type: status === 304 ? undefined : type } };
    }),
  );
  expect(answers.map(({ name, found }) => ({ name, ...found }))).toEqual(
    answers.map(({ name, wanted }) => ({ name, ...wanted })),
  );
  expect((await ask('moved-301')).headers.location).toBe(server.address('rss-2.0'));
  expect((await ask('unavailable-date')).headers['retry-after']).toBe(
    'Wed, 06 Mar 2024 08:30:00 GMT',
  );
});

test('times count from today', async () => {
  const text = (await ask('rss-2.0')).body.toString();
  expect(text).toContain('<pubDate>Wed, 06 Mar 2024 06:00:00 +0000</pubDate>');
  expect(text).toContain('<pubDate>Tue, 05 Mar 2024 01:00:00 -0500</pubDate>');
});

test('a text is sent in its encoding', async () => {
  const decoded = await Promise.all(
    table
      .filter(({ charset }) => charset !== undefined)
      .map(async ({ name, charset, file = '' }) => {
        const { body } = await ask(name);
        const kind = /\/([\w-]+)/.exec(file)?.[1] ?? '';
        return [kind, new TextDecoder(charset, { fatal: true }).decode(body)] as const;
      }),
  );
  const words = { german: 'Fähre', russian: 'трещины', japanese: '灯台', chinese: '裂缝' };
  for (const [kind, word] of Object.entries(words)) {
    const texts = decoded.filter(([of]) => of === kind);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(([, text]) => !text.includes(word))).toEqual([]);
  }
  expect((await ask('utf-16le')).body.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect((await ask('smart-quotes')).body.includes(0x93)).toBe(true);
});

describe('packing', () => {
  test.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
    ['deflate', inflateSync],
    ['deflate-raw', inflateRawSync],
  ])('%s can be unpacked', async (name, unpack) => {
    const { body, headers } = await ask(name);
    expect(headers['content-encoding']).toBe(name.split('-')[0]);
    expect(unpack(body).toString()).toContain('Amberly Echo');
  });

  test('bombs are small and grow to many megabytes', async () => {
    const [gzip, br] = await Promise.all([ask('gzip-bomb'), ask('br-bomb')]);
    expect(Math.max(gzip.body.length, br.body.length)).toBeLessThan(200_000);
    // The bomb of gzip has no end, so that it is made at once: it is unpacked as far as it goes.
    const options = { finishFlush: constants.Z_SYNC_FLUSH };
    expect(gunzipSync(gzip.body, options).length).toBe(GZIP_BOMB_BYTES);
    expect(brotliDecompressSync(br.body).length).toBe(BR_BOMB_BYTES);
  });

  test('broken ones are broken', async () => {
    const [broken, cut] = await Promise.all([ask('gzip-broken'), ask('gzip-cut')]);
    expect(() => gunzipSync(broken.body)).toThrow('invalid block type');
    expect(() => gunzipSync(cut.body)).toThrow('unexpected end of file');
    expect(gzipSync('').subarray(0, 2)).toEqual(broken.body.subarray(0, 2));
  });
});

describe('conditions', () => {
  test.each([
    ['etag', 'etag', 'If-None-Match'],
    ['weak-etag', 'etag', 'If-None-Match'],
    ['last-modified', 'last-modified', 'If-Modified-Since'],
  ] as const)('%s: what is known is not sent again', async (name, validator, condition) => {
    const first = await ask(name);
    const again = await ask(name, { [condition]: first.headers[validator] ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers[validator]).toBe(first.headers[validator]);
    const other = {
      'If-None-Match': '"other"',
      'If-Modified-Since': 'Mon, 01 Jan 2024 00:00:00 GMT',
    };
    expect((await ask(name, other)).status).toBe(200);
  });

  test('what changed is sent, also under both conditions', async () => {
    const fresh = await startFeedServer({ today });
    const address = fresh.address('changed-etag');
    const { etag = '', 'last-modified': modified = '' } = (await askPlainly(address)).headers;
    const again = await askPlainly(address, {
      'If-None-Match': etag,
      'If-Modified-Since': modified,
    });
    await fresh.close();
    expect(again.status).toBe(200);
    expect(again.headers.etag).not.toBe(etag);
    expect(again.headers['last-modified']).not.toBe(modified);
  });

  test('a deaf server hears none', async () => {
    const { etag = '' } = (await ask('deaf')).headers;
    expect((await ask('deaf', { 'If-None-Match': etag })).status).toBe(200);
  });
});

test('slow fixtures have ports of their own', () => {
  const slow = table.filter(({ expect: { fails } }) => fails === 'timeout');
  expect(new Set(slow.map(({ name }) => server.origin(name))).size).toBe(slow.length);
  expect(new Set(table.map(({ name }) => server.origin(name))).size).toBe(PORTS);
});

test('requests are counted for each fixture', async () => {
  await ask('ttl', { 'User-Agent': 'A' });
  await ask('ttl', { 'User-Agent': 'B' });
  const asked = server.asked.filter(({ name }) => name === 'ttl').slice(-2);
  expect(asked.map(({ headers }) => headers['user-agent'])).toEqual(['A', 'B']);
  expect((asked[1]?.visit ?? 0) - (asked[0]?.visit ?? 0)).toBe(1);
});

test('pictures have the shape that they are asked for, and are the same each time', async () => {
  const address = `${server.origin('rss-2.0')}/pictures/gull-point-320x180.jpg`;
  const [first, second] = await Promise.all([askPlainly(address), askPlainly(address)]);
  const { format, width, height } = await sharp(first.body).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 320, height: 180 });
  expect(first.body.equals(second.body)).toBe(true);
  expect((await askPlainly(address.replace('320', '99999'))).status).toBe(404);
});
