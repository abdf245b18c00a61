import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TopicEntry } from '#src/content/bundle/bundle.ts';
import { noFilter } from '#src/content/order/filter.ts';
import { makeArchiveFile } from '#src/evidence/over-time/archive-file.ts';
import { calendarOf } from '#src/evidence/over-time/calendar.ts';
import {
  CALENDAR_TOPICS,
  countHeat,
  heatCalendarSchema,
} from '#src/evidence/over-time/heat-calendar.ts';
import { shadeOf, shadeSteps } from '#src/evidence/over-time/shade-steps.ts';
import { filterStories } from '#src/story-list/filter-stories.ts';
import {
  archiveArbitrary,
  columnsOf,
  type PlainArchive,
  plainStory,
} from '../support/archive-of-numbers.ts';
import { forAll } from '../support/for-all.ts';
import { processorMs } from '../support/processor-time.ts';

const entries = ({ topics }: PlainArchive): TopicEntry[] =>
  topics.map((topic) => ({ ...topic, name: topic.slug, stories: 0 }));

describe('stories of a topic in a month', () => {
  test('are as many as the feed shows for that topic and the days of that month, in every cell and for every year', () => {
    forAll(
      fc.property(archiveArbitrary, (archive) => {
        const { columns, index } = columnsOf(archive);
        const { days, heat } = makeArchiveFile(columns, entries(archive));
        const shown = (slug: string, from: string, to: string): number =>
          filterStories(columns, { ...noFilter, topics: [slug], from, to }, index).length;
        const years = calendarOf(days);
        expect(heat.years.map(({ year }) => year)).toEqual(years.map(({ year }) => year));
        for (const { year, months } of years) {
          const rows = heat.years.find((one) => one.year === year)?.topics ?? [];
          const bySlug = new Map(rows.map((row) => [heat.topics[row.topic]?.slug, row]));
          for (const { slug } of archive.topics) {
            const row = bySlug.get(slug);
            expect(row?.stories ?? 0).toBe(shown(slug, `${year}-01-01`, `${year}-12-31`));
            for (const { month, first, last } of months) {
              expect(row?.months[Number(month.slice(5)) - 1] ?? 0).toBe(shown(slug, first, last));
            }
          }
        }
      }),
    );
  });

  test('stand in order, those of the year with most stories first, and add up to the year', () => {
    forAll(
      fc.property(archiveArbitrary, (archive) => {
        const heat = countHeat(columnsOf(archive).columns, entries(archive));
        expect(heatCalendarSchema.parse(JSON.parse(JSON.stringify(heat)))).toEqual(heat);
        for (const { topics } of heat.years) {
          const counts = topics.map(({ stories }) => stories);
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
          for (const { months, stories } of topics)
            expect(months.reduce((sum, count) => sum + count, 0)).toBe(stories);
        }
      }),
    );
  });

  test('are told of so many topics, and how many others there are is said', () => {
    const topics = Array.from({ length: CALENDAR_TOPICS + 7 }, (_, at) => ({ slug: `t${at}` }));
    const archive = {
      topics,
      outlets: ['a.example'],
      stories: topics.map(({ slug }) => plainStory({ topics: [slug] })),
    };
    const [year] = countHeat(columnsOf(archive).columns, entries(archive)).years;
    expect([year?.year, year?.topics.length, year?.others]).toEqual(['2021', CALENDAR_TOPICS, 7]);
  });

  test('are counted for a hundred thousand stories of twenty years before a reader would notice', () => {
    const slugs = Array.from({ length: 20 }, (_, at) => `t${at}`);
    const start = Date.parse('2021-12-31T00:00:00Z') / 60_000;
    const stories = Array.from({ length: 100_000 }, (_, at) =>
      plainStory({
        minutes: start - at * 105,
        topics: [slugs[at % 20] ?? '', slugs[(at * 7 + 1) % 20] ?? ''],
      }),
    );
    const topics = slugs.map((slug, at) =>
      at % 4 === 0 ? { slug } : { slug, parent: `t${at - (at % 4)}` },
    );
    const archive = { stories, topics, outlets: ['a.example'] };
    const { columns } = columnsOf(archive);
    const given = entries(archive);
    expect(processorMs(() => countHeat(columns, given))).toBeLessThan(5000);
    const heat = countHeat(columns, given);
    expect(heat.years).toHaveLength(20);
    // What a page carries of it.
    expect(JSON.stringify(heat).length).toBeLessThan(40_000);
  });
});

describe('steps of shade', () => {
  test('hold every count once, in order, and no more than five of them', () => {
    forAll(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (most) => {
        const steps = shadeSteps(most);
        expect(steps.length).toBeLessThanOrEqual(5);
        expect([steps[0]?.from, steps.at(-1)?.to]).toEqual([1, most]);
        steps.forEach(({ from, to }, at) => {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBe((steps[at - 1]?.to ?? 0) + 1);
          expect([shadeOf(from, steps), shadeOf(to, steps)]).toEqual([at + 1, at + 1]);
        });
      }),
    );
  });

  test('are few where there is little to tell apart', () => {
    expect(shadeSteps(0)).toEqual([]);
    expect(shadeSteps(1)).toEqual([{ from: 1, to: 1 }]);
    expect(shadeSteps(73).map(({ from, to }) => `${from}-${to}`)).toEqual([
      '1-2',
      '3-5',
      '6-13',
      '14-30',
      '31-73',
    ]);
    expect(shadeOf(0, shadeSteps(73))).toBe(0);
  });
});
