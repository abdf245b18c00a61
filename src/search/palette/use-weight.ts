/** How often something was used, and when last, in milliseconds since 1970. */
export type UseCount = { readonly count: number; readonly last: number };

const HALF_LIFE_MS = 30 * 86_400_000;

/** What uses count `now`: half as much every 30 days. */
export const weightOfUse = ({ count, last }: UseCount, now: number): number =>
  count * 0.5 ** (Math.max(0, now - last) / HALF_LIFE_MS);

/** The count after another use. */
export const usedAgain = (before: UseCount | undefined, now: number): UseCount => ({
  count: (before ? weightOfUse(before, now) : 0) + 1,
  last: now,
});
