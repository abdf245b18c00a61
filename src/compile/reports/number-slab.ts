/** Most numbers of a slab: 256 kB. */
const SLAB = 65_536;

/**
 * Keeps short lists of 32-bit numbers in few pieces of memory, ever larger ones. A typed array with
 * memory of its own costs 300 bytes beside its numbers, which is more than they take.
 */
export function createNumberKeeper(): (numbers: Int32Array) => Int32Array {
  let slab = new Int32Array(0);
  let used = 0;
  return (numbers) => {
    if (used + numbers.length > slab.length) {
      slab = new Int32Array(Math.max(numbers.length, Math.min(SLAB, 2 * slab.length), 256));
      used = 0;
    }
    slab.set(numbers, used);
    used += numbers.length;
    return slab.subarray(used - numbers.length, used);
  };
}
