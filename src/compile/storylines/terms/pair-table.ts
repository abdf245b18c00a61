/** Numbered pairs of words, in the order in which they came. */
export type PairTable = {
  /** The pair's number; a new pair gets one. */
  readonly add: (first: number, second: number) => number;
  readonly find: (first: number, second: number) => number | undefined;
  readonly first: (pair: number) => number;
  readonly second: (pair: number) => number;
  /** Counts one story with the pair. */
  readonly count: (pair: number) => void;
  readonly stories: (pair: number) => number;
};

const EMPTY = 0;
const SMALLEST = 1024;

/**
 * A hash table with open addressing in four typed arrays. A story has some 40 pairs, most of them
 * new: 4 million at 100,000 stories. In a `Map` with a combined key each key is an object, and it
 * took a fifth of linking's time; here a pair takes 20 to 36 bytes.
 */
export function createPairTable(): PairTable {
  let [firsts, seconds, held] = [
    new Int32Array(SMALLEST),
    new Int32Array(SMALLEST),
    new Int32Array(SMALLEST),
  ];
  /**
   * One plus the number of the pair in each slot; 0 is empty. Twice as many slots as pairs, so that
   * few are tried.
   */
  let slots = new Int32Array(2 * SMALLEST);
  let size = 0;

  /** The slot of a pair, or the empty one for it. */
  const slotOf = (first: number, second: number): number => {
    const last = slots.length - 1;
    let slot = mix(first, second) & last;
    for (let held = slots[slot] ?? EMPTY; held !== EMPTY; held = slots[slot] ?? EMPTY) {
      if (firsts[held - 1] === first && seconds[held - 1] === second) break;
      slot = (slot + 1) & last;
    }
    return slot;
  };

  const grow = (): void => {
    [firsts, seconds, held] = [twice(firsts), twice(seconds), twice(held)];
    slots = new Int32Array(2 * firsts.length);
    for (let pair = 0; pair < size; pair += 1)
      slots[slotOf(firsts[pair] ?? 0, seconds[pair] ?? 0)] = pair + 1;
  };

  return {
    add: (first, second) => {
      const slot = slotOf(first, second);
      const known = slots[slot] ?? EMPTY;
      if (known !== EMPTY) return known - 1;
      const pair = size;
      size += 1;
      firsts[pair] = first;
      seconds[pair] = second;
      slots[slot] = size;
      if (size === firsts.length) grow();
      return pair;
    },
    find: (first, second) => {
      const known = slots[slotOf(first, second)] ?? EMPTY;
      return known === EMPTY ? undefined : known - 1;
    },
    first: (pair) => firsts[pair] ?? 0,
    second: (pair) => seconds[pair] ?? 0,
    count: (pair) => {
      held[pair] = (held[pair] ?? 0) + 1;
    },
    stories: (pair) => held[pair] ?? 0,
  };
}

function twice(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** Spreads neighbouring numbers over distant slots. */
function mix(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
