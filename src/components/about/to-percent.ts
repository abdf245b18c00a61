/** A share as a percentage with at most so many decimals. */
export const toPercent = (share: number, decimals = 1): number =>
  Number((share * 100).toFixed(decimals));
