import { hash } from 'node:crypto';
import { compareText } from '../problem.ts';
import { type Draw, pairKey, type Stratum, strata } from '../verdicts/verdict.ts';
import type { PairCandidate } from './candidate.ts';

/** Each group's part of a draw. Half are accepted pairs, because readers meet their precision. */
const weights: Readonly<Record<Stratum, number>> = {
  'event-passes': 10,
  'event-near': 8,
  'event-far': 4,
  'copy-passes': 4,
  'copy-near': 4,
  'link-passes': 6,
  'link-near': 5,
  'link-far': 3,
  'step-passes': 5,
  'step-near': 3,
  'step-far': 2,
};

/** Drawn pairs in the order of asking, and the size of each group. */
export type DrawnPairs = { readonly drawn: readonly PairCandidate[]; readonly of: Draw['of'] };

/**
 * Draws pairs from the candidates. A pair's number is a digest of the seed and its names, and each
 * group gives its lowest numbers: a simple random sample that does not depend on the order of the
 * candidates, grows with the number of pairs, and changes little as the archive grows. Pairs are
 * asked in the order of their numbers, so that the order does not reveal a group.
 */
export function drawPairs(
  candidates: Iterable<PairCandidate>,
  { seed, pairs }: Pick<Draw, 'seed' | 'pairs'>,
): DrawnPairs {
  const groups = new Map<Stratum, Ranked[]>(strata.map((stratum) => [stratum, []]));
  for (const candidate of candidates)
    groups.get(candidate.stratum)?.push({ candidate, rank: rankOf(candidate, seed) });
  const sizes = new Map([...groups].map(([stratum, group]) => [stratum, group.length]));
  const drawn = [...shareOut(sizes, pairs)].flatMap(([stratum, seats]) =>
    (groups.get(stratum) ?? []).sort((a, b) => compareText(a.rank, b.rank)).slice(0, seats),
  );
  return {
    drawn: drawn.sort((a, b) => compareText(a.rank, b.rank)).map(({ candidate }) => candidate),
    of: Object.fromEntries([...sizes].filter(([, size]) => size > 0)),
  };
}

type Ranked = { readonly candidate: PairCandidate; readonly rank: string };

const rankOf = (candidate: PairCandidate, seed: number): string =>
  hash('sha256', `${seed}\n${pairKey(candidate)}`);

/**
 * Divides pairs among groups by weight (Webster's method: with more pairs no group gets fewer), at
 * most the size of each.
 */
export function shareOut(sizes: ReadonlyMap<Stratum, number>, pairs: number): Map<Stratum, number> {
  const seats = new Map<Stratum, number>();
  for (let left = pairs; left > 0; left -= 1) {
    let best: Stratum | undefined;
    let most = 0;
    for (const stratum of strata) {
      const held = seats.get(stratum) ?? 0;
      const claim = held < (sizes.get(stratum) ?? 0) ? weights[stratum] / (2 * held + 1) : 0;
      if (claim > most) [best, most] = [stratum, claim];
    }
    if (best === undefined) break;
    seats.set(best, (seats.get(best) ?? 0) + 1);
  }
  return seats;
}
