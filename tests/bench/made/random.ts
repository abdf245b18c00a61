/** Numbers that look like chance and are the same in every run. */
export type Random = {
  /** From 0 up to, and without, 1. */
  (): number;
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number;
  /** A whole number below `limit`, the nth with the nth part of the first one's share (Zipf). */
  readonly skewed: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
};

/**
 * Numbers of a thing (mulberry32): the same `parts` give the same row of numbers, whatever was
 * asked for before.
 */
export function randomOf(...parts: readonly number[]): Random {
  let state = parts.reduce(
    (mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15),
    0x2545f491,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return Object.assign(next, {
    below,
    skewed: (limit: number): number => Math.floor((limit + 1) ** next()) - 1,
    pick: <T>(list: readonly T[]): T => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new RangeError('nothing to pick from');
      return chosen;
    },
  });
}

/**
 * A value between given ones, which stand for the shares 0, 10, 25, 50, 75, 90, 99 and 100 % of all
 * cases.
 */
export function fromQuantiles(random: Random, values: readonly number[]): number {
  const share = random();
  const at = Math.max(
    1,
    SHARES.findIndex((upper) => share < upper),
  );
  const [low = 0, high = 1] = [SHARES[at - 1], SHARES[at]];
  const [from = 0, to = 0] = [values[at - 1], values[at]];
  return Math.round(from + ((to - from) * (share - low)) / (high - low));
}

const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1];
