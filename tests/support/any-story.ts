import * as fc from 'fast-check';
import type { Story } from '#src/content/bundle/story-file.ts';

/** Values as JSON has them: without keys whose value is undefined. */
const plain = <T>(made: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  made.map((value): T => JSON.parse(JSON.stringify(value)));

const optional = <T>(made: fc.Arbitrary<T>) => fc.option(made, { nil: undefined });

/** Words from few, so that addresses repeat headlines and reports have the same texts. */
const word = fc.constantFrom(
  'Azure',
  'opens',
  "Norway's",
  'Été',
  '4.0',
  'memory-optimized',
  '日本',
  '<3>',
);
const title = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const text = fc.oneof(title, fc.string({ unit: 'binary', maxLength: 30 }), fc.constant(''));
const slug = fc
  .tuple(fc.constantFrom('2024-02-29-', '2024-03-01-', ''), fc.nat(9), title)
  .map(
    ([day, number, words]) => `${day}${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}${number}`,
  );
const lang = optional(fc.constantFrom('de', 'und-Arab'));
const count = fc.nat(300);
const instant = fc.oneof(
  fc
    .integer({ min: -2_000_000_000, max: 4_000_000_000 })
    .map((second) => `${new Date(second * 1000).toISOString().slice(0, 19)}Z`),
  // As the schema takes it, though there is no such day.
  fc.constant('2024-02-31T25:61:00Z'),
);
const day = fc.constantFrom('2024-02-29', '2024-03-01', '2023-12-31');
const domain = fc.constantFrom('a.example', 'b.example', '$&.example');
const side = fc.nat(2000);
const linked = fc.record({
  url: fc.tuple(domain, text).map(([host, rest]) => `https://${host}/${rest}`),
  width: optional(side),
  height: optional(side),
});
const kept = fc.record({
  file: fc.constant('0123456789abcdef'),
  width: side,
  height: side,
  colour: fc.constant('#a1b2c3'),
});
const image = optional(fc.oneof(linked, kept));
const link = optional(
  fc.tuple(domain, text, fc.boolean()).map(([host, path, isOwn]) => ({
    href: `https://${host}/${path.toLowerCase().replaceAll(' ', '-')}`,
    host: isOwn ? host : 'other.example',
  })),
);
const outlet = fc.record({ domain, name: fc.constantFrom('A', 'B'), lang, logo: image });
const id = fc.constantFrom('0123456789', 'abcdef0123', 'fedcba9876');
const flag = optional(fc.constant(true as const));
const number = fc.integer({ min: -1000, max: 1_000_000 });
const neighbour = fc.record({ slug, title: text, lang });
const report = {
  title: text,
  excerpt: text,
  lang,
  time: instant,
  future: flag,
  outlet,
  kind: fc.constantFrom('article' as const, 'video' as const),
  quality: fc.option(number),
  qualityFrom: optional(fc.constant('source' as const)),
  original: link,
  amp: link,
  uncertain: flag,
  coarse: optional(count),
  copyOf: optional(fc.oneof(id, slug)),
};
const listed = { ...report, id, offset: number, story: optional(slug) };
const coverage = fc.record({
  ...listed,
  time: optional(instant),
  seen: optional(instant),
  tier: fc.constantFrom('event' as const, 'background' as const),
  step: optional(fc.array(text, { maxLength: 2 })),
});
const step = fc.record({
  ...{ slug, title: text, lang, time: instant, outlet: text, outletLang: lang },
  words: fc.array(text, { maxLength: 2 }),
});
const steps = fc.array(step, { maxLength: 2 });
const line = fc.record({
  before: steps,
  after: steps,
  whole: optional(fc.record({ id: slug, name: text, lang, stories: count })),
});

/** Any story that the bundle's schema takes, without what is next to it in time. */
export const anyStory: fc.Arbitrary<Story> = plain(
  fc.record({
    ...report,
    slug,
    id,
    day,
    undated: flag,
    heat: fc.option(number),
    topics: fc.array(fc.record({ slug, name: text, lang }), { maxLength: 2 }),
    image,
    reports: count,
    background: optional(count),
    event: count,
    outlets: count,
    sources: optional(count),
    talk: optional(fc.constantFrom('1' as const, 'self' as const, 'unknown' as const)),
    unpublished: flag,
    pinned: flag,
    was: optional(fc.array(fc.record({ title: text, lang, until: instant }), { maxLength: 2 })),
    video: optional(
      fc.record({ service: fc.constant('youtube' as const), id: fc.constant('abcdefghijk') }),
    ),
    receipt: optional(fc.record({ k: optional(count), related: count })),
    coverage: fc.array(coverage, { maxLength: 3 }),
    owners: optional(
      fc.array(
        fc.record({
          domain,
          family: optional(domain),
          role: optional(fc.constant('wire' as const)),
        }),
        {
          maxLength: 2,
        },
      ),
    ),
    elsewhere: optional(fc.array(fc.record({ ...listed, under: neighbour }), { maxLength: 2 })),
    sameEvent: optional(
      fc.array(fc.record({ slug, title: text, lang, heat: optional(number), leads: flag }), {
        maxLength: 2,
      }),
    ),
    line: optional(line),
    about: optional(
      fc.array(
        fc.record({
          name: text,
          stories: fc.array(neighbour, { maxLength: 2 }),
          topic: optional(slug),
        }),
        { maxLength: 2 },
      ),
    ),
  }),
);
