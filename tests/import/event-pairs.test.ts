import { describe, expect, test } from 'vitest';
import {
  countJoins,
  joinsAlone,
  type PairSet,
  readEventPairs,
  textsOf,
} from '#tests/support/import/event-pairs.ts';

const sets = { dev: readEventPairs('dev'), test: readEventPairs('test') };
const earlier = textsOf([...sets.dev, ...sets.test]);

/**
 * Each pair alone, among the texts of all pairs: without the rest of its archive, thus without what
 * the texts of a story share, so less is found than in a run (decisions/103-finding-events.md).
 */
describe('pairs that readers judged', () => {
  test.each<[PairSet, number, number]>([
    ['dev', 0.95, 0.4],
    ['test', 0.95, 0.25],
  ])(
    '%s: most joins are right, and enough are found',
    (set, precision, recall) => {
      const { joined, right, same } = countJoins(sets[set], (pair) => joinsAlone(pair, earlier));
      expect(right / joined).toBeGreaterThanOrEqual(precision);
      expect(right / same).toBeGreaterThanOrEqual(recall);
    },
    60_000,
  );

  test('the order of the two reports does not matter', () => {
    for (const pair of sets.dev.filter((_, at) => at % 8 === 0))
      expect(joinsAlone({ ...pair, a: pair.b, b: pair.a }, earlier)).toBe(
        joinsAlone(pair, earlier),
      );
  });
});
