import type { Outlet } from '#tests/support/feeds/morning-table.ts';
import { feedWriters, type WrittenItem } from '#tests/support/feeds/write-feed.ts';
import { type Random, randomOf } from '../made/random.ts';
import { headline, nameOf, sentence } from '../made/words.ts';

/** A feed that is always the same for one `today`. */
export type MadeFeed = { readonly name: string; readonly type: string; readonly text: string };

const ITEMS = 100;
const DAYS = 3;
const MINUTES = DAYS * 24 * 60;
/** Of the items, so many per cent report an event that others report, too. */
const SHARED = 30;
/** Events of the three days; the first ones have most of the reports (Zipf). */
const EVENTS = 600;
/** Names that stand in headlines: firms, places, people. */
const NAMES = 3000;
const TITLE = { least: 35, more: 55 };
const TEXT = { least: 90, more: 260 };

const formats = ['rss', 'rss-content', 'rss-media', 'atom', 'rdf'] as const;

type Event = {
  readonly names: readonly string[];
  readonly minute: number;
  /** The sentence that outlets write in their own ways. */
  readonly facts: string;
};

/**
 * So many feeds with a hundred items each of the last three days, after natural word frequencies.
 */
export function madeFeeds(count: number, today: Date): readonly MadeFeed[] {
  const events = Array.from({ length: EVENTS }, (_, at) => madeEvent(at));
  return Array.from({ length: count }, (_, at) => madeFeed(at, events, today));
}

/** The most frequent name is in four of a hundred headlines. */
function pickName(random: Random): string {
  return nameOf(random.below(4) === 0 ? random.skewed(NAMES) : random.below(NAMES));
}

function madeEvent(at: number): Event {
  const random = randomOf(41, at);
  return {
    names: [pickName(random), pickName(random)],
    minute: random.below(MINUTES),
    facts: sentence(random, TITLE.least),
  };
}

function madeFeed(at: number, events: readonly Event[], today: Date): MadeFeed {
  const name = `outlet-${String(at).padStart(2, '0')}`;
  const format = formats[at % formats.length] ?? 'rss';
  const outlet: Outlet = {
    ...{ key: name, name: `The ${nameOf(NAMES + at)}`, site: `https://${name}.example/` },
    ...{ language: 'en', format, folders: [] },
  };
  const random = randomOf(42, at);
  const items = Array.from({ length: ITEMS }, () => madeItem(random, events))
    .sort((a, b) => a.minute - b.minute)
    .map(
      ({ minute, ...texts }, number): WrittenItem => ({
        ...texts,
        address: `${outlet.site}${number}`,
        time: new Date(Math.floor(today.getTime() / 1000 - minute * 60) * 1000),
        picture: { url: `${outlet.site}${number}.jpg`, width: '1200', height: '675' },
      }),
    );
  const type = format === 'atom' ? 'application/atom+xml' : 'application/rss+xml';
  return { name, type, text: feedWriters[format](outlet, items, { today }) };
}

type MadeItem = { readonly title: string; readonly text: string; readonly minute: number };

function madeItem(random: Random, events: readonly Event[]): MadeItem {
  const event = random.below(100) < SHARED ? events[random.skewed(EVENTS)] : undefined;
  const names = event?.names ?? [pickName(random), pickName(random)];
  const text = sentence(random, TEXT.least + random.below(TEXT.more));
  const minute = event ? event.minute + random.below(600) : random.below(MINUTES);
  return {
    title: headline(random, TITLE.least + random.below(TITLE.more), names),
    text: event ? `${event.facts}. ${text}.` : `${text}.`,
    minute: Math.min(MINUTES, minute),
  };
}
