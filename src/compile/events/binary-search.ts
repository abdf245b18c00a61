/**
 * Index of the first of ascending numbers for which `isReached` holds, as it must for all later
 * ones; their count if there is none.
 */
export function firstIndexWhere(
  numbers: readonly number[],
  isReached: (number: number) => boolean,
): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle];
    if (number === undefined || isReached(number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of ascending numbers that is at least `least`. */
export const lowerBound = (numbers: readonly number[], least: number): number =>
  firstIndexWhere(numbers, (number) => number >= least);
