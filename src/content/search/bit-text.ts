/** Six bits as a character that JSON leaves as it is. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;

export const digitOf = (value: number): string => DIGITS.charAt(value);
export const valueOfDigit = (text: string, at: number): number => values[text.charCodeAt(at)] ?? 0;

/** Writes numbers as bits into text. */
export class BitWriter {
  #text = '';
  #held = 0;
  #count = 0;

  /** The lowest `bits` of a number, at most 24, the highest of them first. */
  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      this.#held = (this.#held << 1) | ((value >>> bit) & 1);
      this.#count += 1;
      if (this.#count === BITS) this.#flush();
    }
  }

  /** A number from 0: that many ones, then a zero. */
  unary(value: number): void {
    for (let left = value; left > 0; left -= 1) this.write(1, 1);
    this.write(0, 1);
  }

  /** The text, filled up with zeros to a whole character. */
  end(): string {
    if (this.#count > 0) this.write(0, BITS - this.#count);
    return this.#text;
  }

  #flush(): void {
    this.#text += DIGITS.charAt(this.#held);
    this.#held = 0;
    this.#count = 0;
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
    if (this.#left === 0) {
      this.#held = this.#at < this.#text.length ? valueOfDigit(this.#text, this.#at) : 0;
      this.#at += 1;
      this.#left = BITS;
    }
    this.#left -= 1;
    return (this.#held >>> this.#left) & 1;
  }

  read(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; left -= 1) value = (value << 1) | this.bit();
    return value;
  }

  /** Ends at the end of the text, whatever was written. */
  unary(): number {
    let value = 0;
    while (this.bit() === 1) value += 1;
    return value;
  }
}
