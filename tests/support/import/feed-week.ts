import type { Fetch } from '#src/import/fetch/fetched.ts';
import type { FeedSource } from '#src/import/sources/source.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** When the made week begins. */
const WEEK_START = Date.parse('2026-03-02T00:00:00Z');
const RUNS_A_DAY = 14;
export const RUNS = 7 * RUNS_A_DAY;
/** Items that a feed shows at a time. */
const SHOWN = 12;
/** Items that each feed has before the week. */
const EARLIER = 10;

/** An item of the made week, with the truth about it. */
export type WeekItem = {
  readonly feed: number;
  readonly event: number;
  readonly address: string;
  /** When it appears, in milliseconds since 1970. */
  readonly time: number;
  /** When its headline changes, if it does. */
  readonly edited: number | undefined;
  /** When the feed removes it, if it does. */
  readonly removed: number | undefined;
  readonly title: string;
  readonly laterTitle: string;
  readonly excerpt: string;
};

export type FeedWeek = {
  readonly sources: readonly FeedSource[];
  readonly items: readonly WeekItem[];
};

/** The instant of a run. */
export const runAt = (run: number): number =>
  WEEK_START + Math.floor(run / RUNS_A_DAY) * DAY_MS + (run % RUNS_A_DAY) * 1.7 * HOUR_MS;

/**
 * A week of feeds in which each event has words of its own, so that nobody can doubt what belongs
 * together: items appear, change their headlines and disappear.
 */
export function makeWeek(seed: number, feeds = 40, events = 130): FeedWeek {
  const random = mulberry(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  const sources = Array.from(
    { length: feeds },
    (_, feed): FeedSource => ({
      address: `https://outlet${feed}.example/feed.json`,
      name: `Outlet ${feed}`,
      topics: [`Topic ${feed % 5}`],
      quality: 40 + pick(6) * 10,
      language: 'en',
      family: undefined,
      role: undefined,
      only: [],
      without: [],
      keep: undefined,
    }),
  );
  const items: WeekItem[] = earlierItems(feeds, random);
  for (let event = 0; event < events; event += 1) {
    const words = Array.from({ length: 9 }, (_, at) => madeWord(event * 9 + at));
    const start = WEEK_START - 6 * HOUR_MS + random() * 6.5 * DAY_MS;
    const outlets = new Set(Array.from({ length: 1 + pick(5) }, () => pick(feeds)));
    for (const [place, feed] of [...outlets].entries()) {
      // Some come when the window has closed.
      const late = random() < 0.08 ? 5 * DAY_MS : random() * 8 * HOUR_MS;
      const time = Math.floor((start + (place === 0 ? 0 : late)) / 1000) * 1000;
      const [name, rest] = [words.slice(0, 5), words.slice(5)];
      const said = [...name, ...rest.sort(() => random() - 0.5)];
      const title = sentence(said.slice(0, 7));
      items.push({
        feed,
        event,
        address: `https://outlet${feed}.example/${event}-${place}`,
        time,
        edited: random() < 0.15 ? time + random() * DAY_MS : undefined,
        removed: random() < 0.1 ? time + random() * 2 * DAY_MS : undefined,
        title,
        laterTitle: `${title} again`,
        excerpt: `${sentence(said)}.`,
      });
    }
  }
  return { sources, items: items.sort((a, b) => a.time - b.time || a.feed - b.feed) };
}

/**
 * What feeds hold when they are first read: reports that stand alone. Among a few texts no word is
 * rare, and nothing would be joined.
 */
const earlierItems = (feeds: number, random: () => number): WeekItem[] =>
  Array.from({ length: feeds * EARLIER }, (_, at): WeekItem => {
    const words = Array.from({ length: 7 }, (__, place) => madeWord(500_000 + at * 7 + place));
    return {
      feed: at % feeds,
      event: -1 - at,
      address: `https://outlet${at % feeds}.example/earlier-${at}`,
      time: Math.floor((WEEK_START - (6 + random() * 60) * HOUR_MS) / 1000) * 1000,
      edited: undefined,
      removed: undefined,
      title: sentence(words),
      laterTitle: sentence(words),
      excerpt: `${sentence(words)}.`,
    };
  });

/** What a feed shows at an instant, newest first. */
export const shownItems = ({ items }: FeedWeek, feed: number, now: number): WeekItem[] =>
  items
    .filter((item) => item.feed === feed && item.time <= now && (item.removed ?? now) >= now)
    .slice(-SHOWN)
    .reverse();

export const titleAt = ({ title, laterTitle, edited }: WeekItem, now: number): string =>
  edited !== undefined && edited <= now ? laterTitle : title;

/** Serves the week as JSON Feeds, without a network. `now` is the clock. */
export const fetchWeek =
  (week: FeedWeek, now: () => number): Fetch =>
  (address, { validators }) => {
    const feed = week.sources.findIndex((source) => source.address === address);
    const text = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: `Outlet ${feed}`,
      home_page_url: `https://outlet${feed}.example/`,
      items: shownItems(week, feed, now()).map((item) => ({
        id: item.address,
        url: item.address,
        title: titleAt(item, now()),
        summary: item.excerpt,
        date_published: new Date(item.time).toISOString(),
      })),
    });
    const etag = `"${text.length}-${text.slice(-400).replace(/\W/g, '')}"`;
    return Promise.resolve(
      validators?.etag === etag
        ? { kind: 'unchanged', moved: undefined }
        : {
            kind: 'body',
            bytes: new TextEncoder().encode(text),
            type: 'application/feed+json',
            address,
            moved: undefined,
            validators: { etag, modified: undefined },
          },
    );
  };

const sentence = (words: readonly string[]): string =>
  `${words[0]?.slice(0, 1).toUpperCase()}${words.join(' ').slice(1)}`;

const CONSONANTS = 'bdfghjklmnprtvwzxcqy';
const VOWELS = 'aeiou';

/**
 * A word that shares its first six letters with that of no other number below a million: words are
 * compared by their beginnings.
 */
function madeWord(number: number): string {
  // A prime scatters neighbours, which would else be alike but for a letter.
  let [rest, word] = [(number * 7919) % 1_000_000, ''];
  for (let syllable = 0; syllable < 3; syllable += 1) {
    word += `${CONSONANTS[rest % 20]}${VOWELS[Math.floor(rest / 20) % 5]}`;
    rest = Math.floor(rest / 100);
  }
  return `${word}n`;
}

/** A seeded generator of numbers from 0 to 1 (Mulberry32, public domain). */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
