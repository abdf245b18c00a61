/** Keeps a list of numbers for as long as the archive is read. */
export type ListArena = (numbers: readonly number[]) => Int32Array;

/** Numbers in one piece of memory, which many lists share. */
const PIECE = 1 << 16;

/**
 * Keeps short lists of numbers, one behind the other in large pieces of memory. A typed array with
 * memory of its own costs more than its numbers, and an archive of 100,000 stories keeps half a
 * million of them.
 */
export function createListArena(): ListArena {
  let piece = new Int32Array(PIECE);
  let end = 0;
  return (numbers) => {
    if (end + numbers.length > piece.length) {
      piece = new Int32Array(Math.max(PIECE, numbers.length));
      end = 0;
    }
    const list = piece.subarray(end, end + numbers.length);
    list.set(numbers);
    end += numbers.length;
    return list;
  };
}
