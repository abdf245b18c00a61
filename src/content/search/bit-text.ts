/** Six bits as a character that JSON leaves as it is. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;

export const digitOf = (value: number): string => DIGITS.charAt(value);
export const valueOfDigit = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 0;

/** Characters that are joined at once: adding each to a long text takes several times as long. */
const PIECE = 4096;

/** Writes numbers as bits into texts, one after the other. */
export class BitWriter {
  #text = '';
  readonly #codes = new Uint8Array(PIECE);
  #filled = 0;
  #held = 0;
  #count = 0;

  /** The lowest `bits` of a number, at most 24, the highest of them first. */
  write(value: number, bits: number): void {
    // At most 5 bits are left from before, so all of them are in 29.
    this.#held = (this.#held << bits) | (value & ((1 << bits) - 1));
    this.#count += bits;
    while (this.#count >= BITS) {
      this.#count -= BITS;
      this.#put(this.#held >>> this.#count);
      this.#held &= (1 << this.#count) - 1;
    }
  }

  /** A number from 0: that many ones, then a zero. */
  unary(value: number): void {
    let left = value;
    for (; left >= 16; left -= 16) this.write(0xffff, 16);
    this.write((1 << (left + 1)) - 2, left + 1);
  }

  /** The text, filled up with zeros to a whole character. What follows is another text. */
  end(): string {
    if (this.#count > 0) this.write(0, BITS - this.#count);
    this.#join();
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #put(digit: number): void {
    this.#codes[this.#filled] = DIGITS.charCodeAt(digit);
    this.#filled += 1;
    if (this.#filled === PIECE) this.#join();
  }

  #join(): void {
    this.#text += String.fromCharCode(...this.#codes.subarray(0, this.#filled));
    this.#filled = 0;
  }
}

/** Reads what a BitWriter wrote. Past the end of the text all bits are 0. */
export class BitReader {
  readonly #text: string;
  #at = 0;
  #held = 0;
  #left = 0;

  constructor(text: string) {
    this.#text = text;
  }

  bit(): number {
    return this.read(1);
  }

  /** At most 24 bits. */
  read(bits: number): number {
    while (this.#left < bits) this.#fill();
    this.#left -= bits;
    return (this.#held >>> this.#left) & ((1 << bits) - 1);
  }

  /** Ends at the end of the text, whatever was written. */
  unary(): number {
    let value = 0;
    for (;;) {
      if (this.#left === 0) this.#fill();
      // Ones from the top of what is held.
      const ones = Math.min(this.#left, Math.clz32(~(this.#held << (32 - this.#left))));
      value += ones;
      this.#left -= ones;
      if (this.#left === 0) continue;
      this.#left -= 1;
      return value;
    }
  }

  #fill(): void {
    const digit = this.#at < this.#text.length ? valueOfDigit(this.#text, this.#at) : 0;
    this.#at += 1;
    this.#held = ((this.#held << BITS) | digit) & 0x3fffffff;
    this.#left += BITS;
  }
}
