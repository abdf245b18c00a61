import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FeedServer, startFeedServer } from '#tests/support/feed-server.ts';
import { askPlainly } from '#tests/support/feeds/ask-plainly.ts';
import { readMorningItems, readOutlets } from '#tests/support/feeds/morning-table.ts';

const items = readMorningItems();
const outlets = readOutlets();
let server: FeedServer;

beforeAll(async () => {
  server = await startFeedServer({ today: new Date('2024-03-06T08:00:00Z') });
});
afterAll(() => server.close());

const ask = async (name: string) => (await askPlainly(server.address(name))).body.toString();

function groupBy<T>(list: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const events = groupBy(
  items.filter(({ event }) => event !== undefined),
  ({ event = '' }) => event,
);

test('is 300 items and more of 40 outlets, of the last three days', () => {
  expect(outlets.length).toBeGreaterThanOrEqual(40);
  expect(items.length).toBeGreaterThanOrEqual(300);
  expect(new Set(items.map(({ address }) => address)).size).toBe(items.length);
  const hours = items.map(({ at }) => (at.endsWith('m') ? 0 : Number(at.slice(1, -1))));
  expect(Math.max(...hours)).toBeLessThanOrEqual(72);
});

test('has 25 events and more, each of 2 to 9 outlets, once each', () => {
  expect(events.size).toBeGreaterThanOrEqual(25);
  for (const [event, reports] of events) {
    expect(reports.length, event).toBeGreaterThanOrEqual(2);
    expect(reports.length, event).toBeLessThanOrEqual(9);
    expect(new Set(reports.map(({ outlet }) => outlet)).size, event).toBe(reports.length);
  }
});

test('has an event in one language, for languages are apart', () => {
  const languages = new Map(outlets.map(({ key, language }) => [key, language.slice(0, 2)]));
  for (const [event, reports] of events)
    expect(new Set(reports.map(({ outlet }) => languages.get(outlet))).size, event).toBe(1);
});

test('has series, whose title is the same and whose text is not', () => {
  const series = groupBy(items, ({ outlet, title }) => `${outlet} ${title}`);
  const repeated = [...series.values()].filter((each) => each.length > 1);
  expect(repeated.length).toBeGreaterThanOrEqual(8);
  for (const each of repeated) expect(new Set(each.map(({ text }) => text)).size).toBe(each.length);
});

test('is in the feeds as written, newest first', async () => {
  for (const { key, format } of outlets) {
    const text = await ask(key);
    const own = items.filter(({ outlet, late }) => outlet === key && !late);
    const missing = own.filter(({ address }) => !text.includes(address));
    expect([key, missing]).toEqual([key, []]);
    if (format !== 'json') continue;
    const times = [...text.matchAll(/"date_published": "(.+?)"/g)].map(([, time]) => time);
    expect(times).toEqual(times.toSorted().reverse());
  }
});

test('changes at the second request: another headline, one item less, one more', async () => {
  const first = await startFeedServer({ today: new Date('2024-03-06T08:00:00Z') });
  const read = async (name: string) => (await askPlainly(first.address(name))).body.toString();
  const changed = ['Crack in girder closes', 'could stay closed for six weeks'];
  const contains = async (name: string, texts: readonly string[]) => {
    const text = await read(name);
    return texts.map((part) => text.includes(part));
  };
  expect(await contains('harbour-times', changed)).toEqual([true, false]);
  expect(await contains('harbour-times', changed)).toEqual([false, true]);
  expect(await contains('daily-beacon', ['From 0-2 to 3-2'])).toEqual([true]);
  expect(await contains('daily-beacon', ['From 0-2 to 3-2'])).toEqual([false]);
  expect(await contains('valley-voice', ['Valley line changes hands'])).toEqual([false]);
  expect(await contains('valley-voice', ['Valley line changes hands'])).toEqual([true]);
  await first.close();
});

test('is listed in OPML, in folders', () => {
  const { text } = server.lists.good;
  expect(text.match(/xmlUrl=/g)).toHaveLength(outlets.length);
  expect(text).toMatch(/<outline text="News">\s+<outline type="rss" text="Harbour Times"/);
  expect(text).toContain('text="Stage &amp; Screen"');
  expect(server.lists.all.text.match(/xmlUrl=/g)).toHaveLength(server.fixtures.length);
});
