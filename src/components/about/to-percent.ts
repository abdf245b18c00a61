/** A share as a percentage with at most one decimal. */
export const toPercent = (share: number): number => Number((share * 100).toFixed(1));
