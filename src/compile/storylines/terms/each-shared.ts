/** Calls back with each number that is in both ascending lists. */
export function eachShared(
  one: Int32Array,
  other: Int32Array,
  told: (number: number) => void,
): void {
  let at = 0;
  for (const number of one) {
    while (at < other.length && (other[at] ?? number) < number) at += 1;
    if (at === other.length) return;
    if (other[at] === number) told(number);
  }
}
