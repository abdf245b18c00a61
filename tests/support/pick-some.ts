/** A sample of `count` items in list order, the same for the same seed. */
export function pickSome<T>(list: readonly T[], count: number, seed: number): T[] {
  let state = seed >>> 0 || 1;
  // Xorshift of 32 bits.
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const order = list.map((_, at) => [next(), at] as const).sort(([a], [b]) => a - b);
  const chosen = new Set(order.slice(0, count).map(([, at]) => at));
  return list.filter((_, at) => chosen.has(at));
}
