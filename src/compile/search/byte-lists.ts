/** Sizes of a list's pieces, one after the other; all further ones are of the last size. */
const SIZES = [8, 16, 32, 64, 128, 256, 512];
/** At the end of a piece: where the next one is. */
const LINK = 4;
/** Memory is taken in blocks: one that grows would have to be copied, old and new side by side. */
const BLOCK_BITS = 20;
const BLOCK = 1 << BLOCK_BITS;

/**
 * Many growing lists of bytes in one piece of memory. An archive has a hundred thousand words and
 * ten million postings: as arrays of numbers they would take ten times the memory.
 */
export class ByteLists {
  readonly #blocks: Uint8Array[] = [];
  #used = 0;
  readonly #first: number[] = [];
  readonly #end: number[] = [];
  readonly #left: number[] = [];
  readonly #pieces: number[] = [];

  /** Begins a list; lists are numbered from 0. */
  add(): number {
    const list = this.#first.length;
    const at = this.#take(SIZES[0] ?? LINK);
    this.#first.push(at);
    this.#end.push(at);
    this.#left.push((SIZES[0] ?? LINK) - LINK);
    this.#pieces.push(1);
    return list;
  }

  push(list: number, byte: number): void {
    if (this.#left[list] === 0) this.#grow(list);
    const at = this.#end[list] ?? 0;
    this.#set(at, byte);
    this.#end[list] = at + 1;
    this.#left[list] = (this.#left[list] ?? 0) - 1;
  }

  /** A whole number in bytes of seven bits each, the lowest first. */
  pushNumber(list: number, value: number): void {
    let left = value;
    while (left > 0x7f) {
      this.push(list, (left & 0x7f) | 0x80);
      left >>>= 7;
    }
    this.push(list, left);
  }

  /** The bytes of a list, one after the other. */
  read(list: number): () => number {
    let at = this.#first[list] ?? 0;
    let piece = 0;
    let left = (SIZES[0] ?? LINK) - LINK;
    return () => {
      if (left === 0) {
        piece += 1;
        at = this.#linkAt(at);
        left = sizeOf(piece) - LINK;
      }
      left -= 1;
      at += 1;
      return this.#get(at - 1);
    };
  }

  #grow(list: number): void {
    const piece = this.#pieces[list] ?? 0;
    const size = sizeOf(piece);
    const next = this.#take(size);
    const end = this.#end[list] ?? 0;
    for (let byte = 0; byte < LINK; byte += 1) this.#set(end + byte, next >>> (8 * byte));
    this.#end[list] = next;
    this.#left[list] = size - LINK;
    this.#pieces[list] = piece + 1;
  }

  #linkAt(at: number): number {
    let link = 0;
    for (let byte = LINK - 1; byte >= 0; byte -= 1) link = link * 256 + this.#get(at + byte);
    return link;
  }

  /** Room for a piece, all in one block. */
  #take(size: number): number {
    if ((this.#used & (BLOCK - 1)) + size > BLOCK) this.#used = this.#blocks.length * BLOCK;
    if (this.#used === this.#blocks.length * BLOCK) this.#blocks.push(new Uint8Array(BLOCK));
    this.#used += size;
    return this.#used - size;
  }

  #get(at: number): number {
    return this.#blocks[at >>> BLOCK_BITS]?.[at & (BLOCK - 1)] ?? 0;
  }

  #set(at: number, byte: number): void {
    const block = this.#blocks[at >>> BLOCK_BITS];
    if (block) block[at & (BLOCK - 1)] = byte;
  }
}

const sizeOf = (piece: number): number => SIZES[Math.min(piece, SIZES.length - 1)] ?? LINK;

/** The numbers that `pushNumber` wrote. */
export function readNumber(next: () => number): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = next();
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}
