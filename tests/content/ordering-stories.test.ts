import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsByDay } from '#src/content/order/order.ts';
import { orderStories } from '#src/content/order/order-stories.ts';
import { sorts } from '#src/content/order/orders.ts';
import {
  archiveArbitrary,
  columnsOf,
  MINUTES_PER_DAY,
  type PlainStory,
  plainStory,
} from '#tests/support/archive-of-numbers.ts';
import { forAll } from '#tests/support/for-all.ts';
import { naiveOrder } from '#tests/support/naive-feed.ts';

const day = 19_000 * MINUTES_PER_DAY;
const story = (minutes: number, over: Partial<PlainStory> = {}) => plainStory({ ...over, minutes });
const ordered = (stories: PlainStory[], ...[sort, byDay]: [(typeof sorts)[number], boolean]) => {
  const { columns } = columnsOf({ stories, topics: [], outlets: ['a.example'] });
  return [...orderStories(columns, Int32Array.from(stories.keys()), sort, byDay)];
};

describe('the order “top”', () => {
  test('multiplies heat and independent sources, whatever their days', () => {
    const stories = [
      story(day, { heat: 90, sources: 1 }),
      story(day - MINUTES_PER_DAY, { heat: 40, sources: 3 }),
      story(day - 400 * MINUTES_PER_DAY, { heat: 477, sources: 1 }),
    ];
    expect(ordered(stories, 'top', false)).toEqual([2, 1, 0]);
  });

  test('counts no heat as heat 0 and unknown sources as one, the newer first where equal', () => {
    const stories = [
      story(day, { heat: -1, sources: -1 }),
      story(day - 1, { heat: 0, sources: 1 }),
      story(day - 2, { heat: 1, sources: 0 }),
    ];
    expect(ordered(stories, 'top', false)).toEqual([2, 0, 1]);
  });

  test('puts more reports first where importance is equal', () => {
    const stories = [story(day, { heat: 9, reports: 0 }), story(day - 1, { heat: 9, reports: 4 })];
    expect(ordered(stories, 'top', false)).toEqual([1, 0]);
  });
});

describe('the other orders', () => {
  test('covered looks at reports, then outlets, then time', () => {
    const stories = [
      story(day, { reports: 1, outlets: 1 }),
      story(day - 1, { reports: 2, outlets: 1 }),
      story(day - 2, { reports: 2, outlets: 2 }),
      story(day - 3, { reports: 2, outlets: 2 }),
    ];
    expect(ordered(stories, 'covered', false)).toEqual([2, 3, 1, 0]);
  });

  test('outlets looks at outlets, then reports', () => {
    const stories = [
      story(day, { reports: 9, outlets: 2 }),
      story(day - 1, { reports: 2, outlets: 3 }),
      story(day - 2, { reports: 3, outlets: 3 }),
    ];
    expect(ordered(stories, 'outlets', false)).toEqual([2, 1, 0]);
  });

  test('quality puts stories without any last', () => {
    expect(
      ordered(
        [
          story(day, { quality: -1 }),
          story(day - 1, { quality: 0 }),
          story(day - 2, { quality: 9 }),
        ],
        'quality',
        false,
      ),
    ).toEqual([2, 1, 0]);
  });

  test('follow time under day headings only where time is what they are about', () => {
    expect(sorts.filter(groupsByDay)).toEqual(['latest']);
  });
});

const sortArbitrary = fc.constantFrom(...sorts);

describe('every order', () => {
  test('agrees with its rule written the slow way, for any archive and any part of it', () => {
    forAll(
      fc.property(
        archiveArbitrary,
        sortArbitrary,
        fc.boolean(),
        fc.infiniteStream(fc.boolean()),
        (archive, sort, byDay, picks) => {
          const { columns } = columnsOf(archive);
          const some = [...archive.stories.keys()].filter(() => picks.next().value);
          expect([...orderStories(columns, Int32Array.from(some), sort, byDay)]).toEqual(
            naiveOrder(archive, some, sort, byDay),
          );
        },
      ),
    );
  });

  test('is the same whatever was asked of the archive before', () => {
    const asked = fc.array(fc.tuple(sortArbitrary, fc.boolean()), { minLength: 2, maxLength: 6 });
    forAll(
      fc.property(archiveArbitrary, asked, (archive, queries) => {
        const { columns } = columnsOf(archive);
        const all = [...archive.stories.keys()];
        for (const [sort, byDay] of queries) {
          const numbers = orderStories(columns, Int32Array.from(all), sort, byDay);
          expect([...numbers]).toEqual(naiveOrder(archive, all, sort, byDay));
          numbers.fill(0);
        }
      }),
    );
  });

  test('is total: the order in which stories come in does not show', () => {
    forAll(
      fc.property(archiveArbitrary, sortArbitrary, fc.boolean(), (archive, sort, byDay) => {
        const { columns } = columnsOf(archive);
        const forth = Int32Array.from(archive.stories.keys());
        const back = forth.toReversed();
        expect(orderStories(columns, back, sort, byDay)).toEqual(
          orderStories(columns, forth, sort, byDay),
        );
        expect([...forth]).toEqual([...archive.stories.keys()]);
      }),
    );
  });

  test('by day, goes through the days once each, newest first, and loses no story', () => {
    forAll(
      fc.property(archiveArbitrary, sortArbitrary, (archive, sort) => {
        const { columns } = columnsOf(archive);
        const all = [...orderStories(columns, Int32Array.from(archive.stories.keys()), sort, true)];
        const days = all.map((number) => columns.days[number] ?? 0);
        expect(days).toEqual([...columns.days].sort((a, b) => b - a));
        expect(all.toSorted((a, b) => a - b)).toEqual([...archive.stories.keys()]);
      }),
    );
  });
});
