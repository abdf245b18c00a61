/**
 * Place of the first of ascending numbers for which `isReached` holds, as it then does for all
 * behind it; their count when it holds for none.
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

/** Place of the first of ascending numbers that is at least `least`. */
export const lowerBound = (numbers: readonly number[], least: number): number =>
  firstIndexWhere(numbers, (number) => number >= least);
