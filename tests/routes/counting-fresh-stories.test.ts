import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFresh } from '#src/routes/search/tools/count-fresh.ts';

const countOf = async (times: readonly number[], seen: number | undefined) => {
  const asked: number[] = [];
  const fresh = await countFresh([...times.keys()], seen, (story) => {
    asked.push(story);
    return Promise.resolve(times[story] ?? Number.NaN);
  });
  return { fresh, asked };
};

test('counts the stories after the newest that was seen', async () => {
  const newestFirst = fc
    .array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 })
    .map((times) => times.sort((a, b) => b - a));
  await fc.assert(
    fc.asyncProperty(newestFirst, fc.integer({ min: -1, max: 41 }), async (times, seen) => {
      const { fresh, asked } = await countOf(times, seen);
      expect(fresh).toBe(times.filter((time) => time > seen).length);
      expect(asked.length).toBeLessThanOrEqual(2 * Math.log2(fresh + 1) + 2);
    }),
  );
});

test('asks once where nothing is new, and not at all where nothing was seen', async () => {
  const times = Array.from({ length: 1000 }, (_, at) => 1000 - at);
  expect(await countOf(times, 1000)).toEqual({ fresh: 0, asked: [0] });
  expect(await countOf(times, undefined)).toEqual({ fresh: 1000, asked: [] });
  expect(await countOf([], 5)).toEqual({ fresh: 0, asked: [] });
});
