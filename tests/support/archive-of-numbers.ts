import * as fc from 'fast-check';
import type { Columns } from '#src/content/bundle/columns.ts';
import { type Talk, talks } from '#src/content/coverage/sources.ts';
import { choiceNames } from '#src/content/order/choices.ts';
import { lists } from '#src/content/order/facet-names.ts';
import { type Filter, keyList } from '#src/content/order/filter.ts';
import { buildFilterIndex, type FilterIndex } from '#src/content/order/filter-index.ts';
import { reportOutlets } from '#src/content/order/report-outlets.ts';
import { dayName } from '#src/content/time/day-number.ts';
import { withPart } from '#src/story-list/change-filter.ts';
import { choiceParts, type FilterPart } from '#src/story-list/filter-parts.ts';

/** One story of an archive in plain form; the columns are made from a list of these. */
export type PlainStory = {
  readonly minutes: number;
  readonly heat: number;
  readonly quality: number;
  readonly video: boolean;
  readonly outlet: string;
  /** Outlets of the reports in its coverage; the lead's may be among them. */
  readonly coverage: readonly string[];
  readonly topics: readonly string[];
  readonly reports: number;
  readonly outlets: number;
  readonly sources: number;
  readonly copies: number;
  readonly talk: Talk;
};
export type PlainTopic = { readonly slug: string; readonly parent?: string };

export type PlainArchive = {
  readonly stories: readonly PlainStory[];
  readonly topics: readonly PlainTopic[];
  readonly outlets: readonly string[];
};

export const MINUTES_PER_DAY = 1440;

/** An article of 13 December 2021, noon, without coverage; `over` sets what is different. */
export function plainStory(over: Partial<PlainStory> = {}): PlainStory {
  const minutes = Date.parse('2021-12-13T12:00:00Z') / 60_000;
  return {
    minutes,
    heat: 80,
    quality: 80,
    video: false,
    outlet: 'a.example',
    coverage: [],
    topics: [],
    reports: 0,
    outlets: 0,
    sources: 1,
    copies: 0,
    talk: '1',
    ...over,
  };
}

/** The columns of an archive (days in UTC) and the index of its topics and outlets. */
export function columnsOf({ stories, topics, outlets }: PlainArchive): {
  columns: Columns;
  index: FilterIndex;
} {
  const newestFirst = stories.toSorted((a, b) => b.minutes - a.minutes);
  const keys = buildFilterIndex(
    topics,
    outlets.map((domain) => ({ domain })),
  );
  const leads = Int32Array.from(newestFirst, ({ outlet }) => keys.outlets.get(outlet) ?? -1);
  const appearances = outlets.map((domain) =>
    newestFirst.flatMap(({ outlet, coverage }, n) =>
      outlet !== domain && coverage.includes(domain) ? [n] : [],
    ),
  );
  const index = { ...keys, reports: reportOutlets(leads, appearances) };
  const columns: Columns = {
    count: stories.length,
    cardFiles: [],
    minutes: Int32Array.from(newestFirst, ({ minutes }) => minutes),
    days: Int32Array.from(newestFirst, ({ minutes }) => Math.floor(minutes / MINUTES_PER_DAY)),
    heat: Int32Array.from(newestFirst, ({ heat }) => heat),
    quality: Int32Array.from(newestFirst, ({ quality }) => quality),
    kind: Uint8Array.from(newestFirst, ({ video }) => Number(video)),
    outlet: leads,
    topics: newestFirst.map((story) => story.topics.map((slug) => index.topics.get(slug) ?? -1)),
    reports: Int32Array.from(newestFirst, ({ reports }) => reports),
    outlets: Int32Array.from(newestFirst, ({ outlets: distinct }) => distinct),
    sources: Int32Array.from(newestFirst, ({ sources }) => sources),
    copies: Int32Array.from(newestFirst, ({ copies }) => copies),
    talk: Uint8Array.from(newestFirst, ({ talk }) => talks.indexOf(talk)),
  };
  return { columns, index };
}

/** Among ordinary names some that break a plain object used as an index. */
const topicSlugs = ['ai', 'chips', 'constructor', '__proto__', 'markets', 'ipo', 'space'];
const outletDomains = ['a.example', 'b.example', 'constructor', 'xn--bcher-kva.example'];
const FIRST_DAY = 18_600;
const DAYS = 70;

const topicsArbitrary: fc.Arbitrary<PlainTopic[]> = fc
  .array(fc.option(fc.constantFrom(...topicSlugs), { nil: undefined }), {
    minLength: topicSlugs.length,
    maxLength: topicSlugs.length,
  })
  .map((parents) =>
    topicSlugs.map((slug, at) => {
      const parent = parents[at];
      return parent === undefined ? { slug } : { slug, parent };
    }),
  );

const storyArbitrary: fc.Arbitrary<PlainStory> = fc.record({
  minutes: fc.integer({
    min: FIRST_DAY * MINUTES_PER_DAY,
    max: (FIRST_DAY + DAYS) * MINUTES_PER_DAY - 1,
  }),
  heat: fc.oneof(fc.constant(-1), fc.integer({ min: 0, max: 3000 })),
  quality: fc.integer({ min: -1, max: 5 }),
  video: fc.boolean(),
  outlet: fc.constantFrom(...outletDomains),
  coverage: fc.uniqueArray(fc.constantFrom(...outletDomains), { maxLength: 3 }),
  topics: fc.uniqueArray(fc.constantFrom(...topicSlugs), { maxLength: 4 }),
  reports: fc.integer({ min: 0, max: 3 }),
  outlets: fc.integer({ min: 0, max: 3 }),
  sources: fc.constantFrom(-1, 0, 1, 2, 3, 4),
  copies: fc.integer({ min: 0, max: 2 }),
  talk: fc.constantFrom(...talks),
});

/**
 * Small archives in which everything collides: same minutes, same counts, nested topics, also in
 * cycles.
 */
export const archiveArbitrary: fc.Arbitrary<PlainArchive> = fc.record({
  stories: fc.array(storyArbitrary, { maxLength: 40 }),
  topics: topicsArbitrary,
  outlets: fc.constant(outletDomains),
});

const keysArbitrary = (keys: readonly string[]) =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constant<string[]>([]) },
      fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }),
    )
    .map(keyList);

const dayArbitrary = fc.integer({ min: FIRST_DAY - 1, max: FIRST_DAY + DAYS }).map(dayName);

const listsAndDaysArbitrary: fc.Arbitrary<Filter> = fc
  .record(
    {
      topics: keysArbitrary(topicSlugs),
      notTopics: keysArbitrary(topicSlugs),
      outlets: keysArbitrary(outletDomains),
      notOutlets: keysArbitrary(outletDomains),
      withOutlets: keysArbitrary(outletDomains),
      notWithOutlets: keysArbitrary(outletDomains),
      from: dayArbitrary,
      to: dayArbitrary,
    },
    { requiredKeys: [...lists] },
  )
  .map((filter) => ({
    ...filter,
    notTopics: filter.notTopics.filter((slug) => !filter.topics.includes(slug)),
    notOutlets: filter.notOutlets.filter((domain) => !filter.outlets.includes(domain)),
    notWithOutlets: filter.notWithOutlets.filter((domain) => !filter.withOutlets.includes(domain)),
  }));

const choicesArbitrary: fc.Arbitrary<FilterPart[]> = fc
  .tuple(
    ...choiceNames.map((name) =>
      fc.option(fc.constantFrom<FilterPart[]>(...choiceParts(name)), { nil: undefined }),
    ),
  )
  .map((parts) => parts.filter((part) => part !== undefined));

/** Filters over those archives, in canonical form. */
export const filterArbitrary: fc.Arbitrary<Filter> = fc
  .tuple(listsAndDaysArbitrary, choicesArbitrary)
  .map(([filter, parts]) => parts.reduce(withPart, filter));
