import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayName, dayNumber } from '#src/content/time/day-number.ts';
import { outletActivity } from '#src/evidence/over-time/outlet-activity.ts';
import {
  archiveArbitrary,
  columnsOf,
  MINUTES_PER_DAY,
  type PlainArchive,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';

const activityOf = (plain: PlainArchive, numbers?: readonly number[]) => {
  const { columns, index } = columnsOf(plain);
  const topics = plain.topics.map(({ slug }) => ({ slug, name: slug }));
  return outletActivity(
    { columns, index, topics },
    Int32Array.from(numbers ?? plain.stories.keys()),
  );
};
const minutesOf = (day: string): number => (dayNumber(day) ?? 0) * MINUTES_PER_DAY;
const storiesOn = (...days: string[]): PlainArchive => ({
  stories: days.map((day) => plainStory({ minutes: minutesOf(day) })),
  topics: [],
  outlets: ['a.example'],
});

describe('the periods of an outlet', () => {
  test('hold every story once, in months from the archive’s oldest to its newest', () => {
    forAll(
      fc.property(archiveArbitrary, (plain) => {
        const { periods } = activityOf(plain);
        expect(periods.reduce((sum, { stories }) => sum + stories, 0)).toBe(plain.stories.length);
        const months = plain.stories
          .map(({ minutes }) => dayName(Math.floor(minutes / MINUTES_PER_DAY)).slice(0, 7))
          .sort();
        expect([periods[0]?.period, periods.at(-1)?.period]).toEqual([months[0], months.at(-1)]);
        for (const { period, stories } of periods)
          expect(stories).toBe(months.filter((month) => month === period).length);
      }),
    );
  });

  test('have no gaps, and are those of the whole archive', () => {
    const { periods } = activityOf(storiesOn('2021-11-30', '2021-12-01', '2022-02-01'), [1]);
    expect(periods).toEqual([
      { period: '2021-11', stories: 0 },
      { period: '2021-12', stories: 1 },
      { period: '2022-01', stories: 0 },
      { period: '2022-02', stories: 0 },
    ]);
  });

  test('are years where there are more than sixty months, and leave dates out that cannot be right', () => {
    const { periods } = activityOf(
      storiesOn('1970-01-01', '2015-03-01', '2016-01-01', '2020-04-01', '2020-05-01'),
    );
    expect(periods).toEqual([
      { period: '2015', stories: 1 },
      { period: '2016', stories: 1 },
      { period: '2017', stories: 0 },
      { period: '2018', stories: 0 },
      { period: '2019', stories: 0 },
      { period: '2020', stories: 2 },
    ]);
    expect(activityOf(storiesOn('1970-01-01')).periods).toEqual([]);
  });
});

test('the topics of an outlet are its own and those above them, the most used first', () => {
  const plain: PlainArchive = {
    stories: [['chips'], ['chips'], ['ai', 'chips'], []].map((topics) => plainStory({ topics })),
    topics: [
      { slug: 'space' },
      { slug: 'chips', parent: 'markets' },
      { slug: 'ai' },
      { slug: 'markets' },
    ],
    outlets: ['a.example'],
  };
  expect(activityOf(plain).topics).toEqual([
    { slug: 'chips', name: 'chips', stories: 3 },
    { slug: 'markets', name: 'markets', stories: 3 },
    { slug: 'ai', name: 'ai', stories: 1 },
  ]);
});
