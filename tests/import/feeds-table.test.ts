import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetch, type GuardedFetch } from '#src/import/fetch/create-fetch.ts';
import { type FeedServer, startFeedServer } from '#tests/support/feed-server.ts';
import type { Expected, ExpectedItem } from '#tests/support/feeds/fixture-table.ts';
import { readFixtureTable } from '#tests/support/feeds/fixture-table.ts';
import { morningFixtures } from '#tests/support/feeds/morning.ts';
import { type Outcome, outcomeOf } from '#tests/support/feeds/outcome-of.ts';
import { parseOffset } from '#tests/support/feeds/write-time.ts';

/** For fixtures that take until a client gives up. */
const SHORT_MS = 500;
/** From a request until its outcome is checked. */
const LATE_MS = 30_000;

const today = new Date();
let server: FeedServer;
let fetch: GuardedFetch;
let impatient: GuardedFetch;

beforeAll(async () => {
  server = await startFeedServer({ today });
  const options = { agent: 'Coranto/tests', allowPrivate: true };
  fetch = createFetch(options);
  impatient = createFetch({ ...options, timeoutMs: SHORT_MS });
});
afterAll(async () => {
  fetch.close();
  impatient.close();
  await server.close();
});

const timeOf = (time: string | null | undefined): number | undefined => {
  if (time === null || time === undefined) return undefined;
  return time.includes('T') ? Date.parse(time) : parseOffset(today, time).getTime();
};

/** In the table null says that there is none. */
function noneForNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(noneForNull);
  if (typeof value !== 'object') return value;
  if (value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, noneForNull(each)]));
}

/** What an item must have, with its times and addresses filled. */
const wantedItem = ({ time, address, ...rest }: ExpectedItem, origin: string) =>
  noneForNull({
    ...rest,
    ...(time !== undefined && { time: timeOf(time) ?? null }),
    ...(address !== undefined && { address: address?.replace('{{origin}}', origin) ?? null }),
  });

function checkWait(wanted: number | string, notBefore = 0): void {
  if (typeof wanted === 'string') {
    expect(notBefore).toBe(timeOf(wanted));
    return;
  }
  const waits = notBefore - Date.now();
  expect(waits).toBeLessThanOrEqual(wanted * 1000);
  expect(waits).toBeGreaterThan(wanted * 1000 - LATE_MS);
}

function check(name: string, expected: Expected, outcome: Outcome): void {
  const origin = server.origin(name);
  const { read, fails, unreadable, page, items, feed, warns } = expected;
  expect(
    {
      read: outcome.read,
      fails: outcome.fails,
      unreadable: outcome.unreadable,
      page: outcome.page,
    },
    outcome.detail,
  ).toEqual({
    ...{ read, fails, unreadable },
    page: page?.map((address) => address.replace('{{origin}}', origin)),
  });
  if (feed) expect({ feed: outcome.feed }).toMatchObject({ feed: noneForNull(feed) });
  if (items) {
    const wanted = items.map((item) => wantedItem(item, origin));
    expect({ items: outcome.items?.slice(0, items.length) }).toMatchObject({ items: wanted });
  }
  if (warns !== undefined) expect(outcome.warns).toBe(warns);
  if (expected.moved !== undefined)
    expect(outcome.moved).toBe(
      expected.moved === null ? undefined : server.address(expected.moved),
    );
  if (expected.waits !== undefined) checkWait(expected.waits, outcome.notBefore);
}

describe('each fixture gives its expected outcome', () => {
  const fixtures = [...readFixtureTable(), ...morningFixtures()];
  test.concurrent.for(fixtures)('$name: $what', async ({ name, expect: expected }) => {
    const address = server.address(name);
    const inTime = expected.fails === 'timeout' ? impatient : fetch;
    const first = await outcomeOf(inTime, address, { now: today.getTime() });
    check(name, expected, first);
    if (expected.again === undefined) return;
    const { validators } = first;
    const second = await outcomeOf(fetch, address, { now: today.getTime(), validators });
    if (expected.again === 'unchanged') expect(second.unchanged).toBe(true);
    else expect(second.read).toBe(expected.again);
  });
});
