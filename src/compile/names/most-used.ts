import { compareText } from '../problem.ts';

/** Uses of each value, by a key that identifies it. */
export type UseCounts<T> = Map<string, { readonly value: T; uses: number }>;

export function tally<T>(to: UseCounts<T>, key: string, value: T): void {
  const held = to.get(key);
  if (held) held.uses += 1;
  else to.set(key, { value, uses: 1 });
}

/**
 * The most used value; of several the one with the shortest key, then the first by code unit.
 * Undefined for an empty tally.
 */
export function mostUsed<T>(from: UseCounts<T>): T | undefined {
  const [first] = [...from].sort(
    ([a, x], [b, y]) => y.uses - x.uses || a.length - b.length || compareText(a, b),
  );
  return first?.[1].value;
}
