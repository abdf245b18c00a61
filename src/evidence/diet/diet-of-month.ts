import type { Columns } from '#src/content/bundle/columns.ts';
import type { OutletEntry } from '#src/content/bundle/list-files.ts';
import { type BesideCounts, besideCounts } from './beside-counts.ts';
import { type OfferedStories, offeredStories } from './offered-stories.ts';
import { monthOfDay, type Opening, readerTime } from './story-opening.ts';

const MINUTE_MS = 60_000;

/** Hours of one band: a few dozen openings would say nothing hour by hour. */
export const BAND_HOURS = 3;
const BANDS = 24 / BAND_HOURS;

/** With fewer stories a share says more about chance than about the reader. */
export const ENOUGH_STORIES = 20;

/** What a reader opened in a month, beside what the archive offered. */
export type Diet = {
  /** Openings, and the different stories that they were of. */
  readonly openings: number;
  readonly stories: number;
  readonly offered: OfferedStories;
  /** Of stories; keys are domains, slugs of topics, and kinds. */
  readonly outlets: BesideCounts;
  readonly topics: BesideCounts;
  readonly kinds: BesideCounts;
  /**
   * Of openings by their hour, and of stories by that of their publication; keys are bands from 0.
   * All bands, in the order of the day.
   */
  readonly hours: BesideCounts;
  /** Stories that are in no band, because times of their outlets have no hour or a wrong one. */
  readonly hourless: number;
};

/** What the archive is, as far as a diet is compared with it. */
export type DietArchive = {
  readonly columns: Pick<Columns, 'days' | 'minutes' | 'kind' | 'outlet' | 'topics'>;
  readonly outlets: readonly Pick<OutletEntry, 'domain' | 'clock'>[];
  readonly topics: readonly { readonly slug: string }[];
  /** Former slugs of topics, with the present ones. */
  readonly moved: ReadonlyMap<string, string>;
};

/** Counts a month, `2021-12`, of the reader's clock. `openings` are those of all months. */
export function dietOfMonth(
  openings: Iterable<Opening>,
  month: string,
  { columns, outlets, topics, moved }: DietArchive,
): Diet {
  const mine = [...openings].filter(({ at }) => monthOfDay(readerTime(at).day) === month);
  const stories = [...latestOfEach(mine)];
  const offered = offeredStories(columns, month);
  const { numbers } = offered;
  const timed = numbers.filter((number) => hasHour(outlets[columns.outlet[number] ?? -1]));
  const published = (number: number): number => (columns.minutes[number] ?? 0) * MINUTE_MS;
  return {
    openings: mine.length,
    stories: stories.length,
    offered,
    outlets: besideCounts(
      stories.map(({ outlet }) => [outlet.domain]),
      numbers.map((number) => [outlets[columns.outlet[number] ?? -1]?.domain ?? '']),
    ),
    topics: besideCounts(
      stories.map((story) => story.topics.map(({ slug }) => moved.get(slug) ?? slug)),
      numbers.map((number) =>
        (columns.topics[number] ?? []).flatMap((topic) => topics[topic]?.slug ?? []),
      ),
    ),
    kinds: besideCounts(
      stories.map(({ kind }) => [kind]),
      numbers.map((number) => [columns.kind[number] === 1 ? 'video' : 'article']),
    ),
    hours: inOrderOfDay(
      besideCounts(
        mine.map(({ at }) => [bandOf(at)]),
        timed.map((number) => [bandOf(published(number))]),
      ),
    ),
    hourless: numbers.length - timed.length,
  };
}

/** The last opening of each story: it knows the story best. */
function latestOfEach(openings: readonly Opening[]): Iterable<Opening> {
  const latest = new Map<string, Opening>();
  for (const opening of openings) {
    const held = latest.get(opening.id);
    if (!held || held.at <= opening.at) latest.set(opening.id, opening);
  }
  return latest.values();
}

/** Whole hours are exact enough for a band. */
const hasHour = (outlet: Pick<OutletEntry, 'clock'> | undefined): boolean =>
  outlet?.clock !== 'days' && outlet?.clock !== 'shifted';

const bandOf = (at: number): string => String(Math.floor(readerTime(at).hour / BAND_HOURS));

function inOrderOfDay(beside: BesideCounts): BesideCounts {
  const held = new Map(beside.rows.map((row) => [row.key, row]));
  const keys = Array.from({ length: BANDS }, (_, band) => String(band));
  return {
    ...beside,
    rows: keys.map((key) => held.get(key) ?? { key, opened: 0, offered: 0 }),
  };
}
