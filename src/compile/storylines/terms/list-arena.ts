/** Keeps a list of numbers while the archive is read. */
export type ListArena = (numbers: readonly number[]) => Int32Array;

/** Numbers in one block of memory, which many lists share. */
const PIECE = 1 << 16;

/**
 * Keeps short lists of numbers in large blocks of memory. A typed array of its own costs more than
 * its numbers, and an archive of 100,000 stories has half a million lists.
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
