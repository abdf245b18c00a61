import { expect, test } from 'vitest';
import { encodeHeat, HeatList, storiesPerDigit } from '#src/content/search/heat-levels.ts';
import { byFit } from '#src/search/ranking/rank-stories.ts';
import { randomOf } from '#tests/bench/made/random.ts';

const LEVELS = 64;

/** An archive of two parts, of which so many stories were found. */
function made(found: number) {
  const random = randomOf(9, found);
  const sizes = [1500, 38_500];
  const total = 40_000;
  const heat = Array.from({ length: total }, () => random.below(3000));
  let offset = 0;
  const parts = sizes.map((size) => {
    const own = heat.slice(offset, offset + size);
    const part = {
      offset,
      stories: size,
      heat: new HeatList(encodeHeat(own, storiesPerDigit(size)), size),
    };
    offset += size;
    return part;
  });
  const all = Int32Array.from({ length: total }, (_, story) => story);
  const stories = all.filter((story) => (story * found) % total < found);
  return { parts, stories, random };
}

test.each([3, 900, 16_000, 40_000])(
  '%d stories are in the order that comparing each with each gives',
  (found) => {
    const { parts, stories, random } = made(found);
    expect(stories).toHaveLength(found);
    const worth = Int32Array.from({ length: 256 }, () => random.below(90));
    const numbers = Uint8Array.from(stories, () => random.below(19));
    const rankOf = (at: number): number => {
      const story = stories[at] ?? 0;
      const part = parts.findLast(({ offset }) => offset <= story);
      const level = part?.heat.levelOf(story - part.offset) ?? 0;
      return (worth[numbers[at] ?? 0] ?? 0) * LEVELS + level;
    };
    const ranks = Array.from(stories, (story, at) => ({ story, rank: rankOf(at) }));
    ranks.sort((a, b) => b.rank - a.rank || a.story - b.story);
    const expected = ranks.map(({ story }) => story);
    expect([...byFit(stories, { numbers, worth }, parts)]).toEqual(expected);
    const fits = Int32Array.from(numbers, (number) => worth[number] ?? 0);
    expect([...byFit(stories, { numbers: fits }, parts)]).toEqual(expected);
  },
);
