import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FeedServer, startFeedServer } from '#tests/support/feed-server.ts';
import { askPlainly } from '#tests/support/feeds/ask-plainly.ts';

let server: FeedServer;

beforeAll(async () => {
  server = await startFeedServer({ today: new Date('2024-03-06T08:00:00Z') });
});
afterAll(() => server.close());

const ask = (name: string, ...rest: readonly [headers?: Record<string, string>, limits?: object]) =>
  askPlainly(server.address(name), ...rest);

describe('the feed server breaks connections as its table says', () => {
  test('a drip goes on without an end', async () => {
    const { isWhole, body } = await ask('drips', {}, { withinMs: 400 });
    expect(isWhole).toBe(false);
    expect(body.length).toBeGreaterThan(1);
    expect(body.length).toBeLessThan(20);
  });

  test('half an answer is half', async () => {
    const whole = (await ask('rss-2.0')).body.length;
    for (const name of ['hangs-midway', 'cuts']) {
      const { headers, body, isWhole } = await ask(name, {}, { withinMs: 300 });
      expect([name, headers['content-length']]).toEqual([name, String(whole)]);
      expect([isWhole, body.length]).toEqual([false, whole >> 1]);
    }
  });

  test('what hesitates comes to its end', async () => {
    expect(await ask('hesitates')).toMatchObject({ isWhole: true, status: 200 });
  });

  test('a body without an end grows', async () => {
    const { body } = await ask('endless', {}, { mostBytes: 8_000_000 });
    expect(body.length).toBeGreaterThan(8_000_000);
  });

  test('what hangs gives no answer', async () => {
    await expect(ask('hangs', {}, { withinMs: 300 })).rejects.toThrow('no answer in time');
  });

  test.each([
    ['resets', 'ECONNRESET'],
    ['closes', 'socket hang up'],
    ['garbage', 'Parse Error'],
    ['endless-headers', 'Header overflow'],
  ])('%s gives no answer: %s', async (name, error) => {
    await expect(ask(name)).rejects.toThrow(error);
  });
});
