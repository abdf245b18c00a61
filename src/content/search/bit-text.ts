/** Six bits as a character that JSON leaves as it is. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
export const BITS = 6;

/** Of each character its six bits. */
export const digitValues = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value += 1)
  digitValues[DIGITS.charCodeAt(value)] = value;

export const digitOf = (value: number): string => DIGITS.charAt(value);
export const valueOfDigit = (text: string, at: number): number =>
  digitValues[text.charCodeAt(at)] ?? 0;

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
