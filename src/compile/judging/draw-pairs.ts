import { hash } from 'node:crypto';
import { compareText } from '../problem.ts';
import { type Draw, pairKey, type Stratum, strata } from '../verdicts/verdict.ts';
import type { PairCandidate } from './candidate.ts';

/**
 * How much of a draw each group is to have. What passes is one pair in two, because the share that
 * is right is what a reader meets.
 */
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

/** Pairs that were drawn, in the order in which they are asked, and how many each group has. */
export type DrawnPairs = { readonly drawn: readonly PairCandidate[]; readonly of: Draw['of'] };

/**
 * Draws pairs from the candidates. Each pair has a number made of the seed and its names, and each
 * group gives those with the lowest numbers: a simple random sample, which is the same in whatever
 * order the candidates come, grows when more pairs are asked for, and changes little when the
 * archive grows. They are asked in the order of their numbers, so that nothing says which group
 * comes next.
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
 * Shares pairs out among groups by their weights (Webster's method: with more pairs no group gets
 * fewer), none more than it has.
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
