import { digitOf, valueOfDigit } from './bit-text.ts';

/** Levels of heat by its logarithm, from 0 (none) to 63 (6,200 and more). */
const levelOfHeat = (heat: number): number =>
  heat <= 0 ? 0 : Math.min(63, Math.floor(5 * Math.log2(heat + 1)));

/** More stories have fewer levels, so that the list stays below this many characters. */
const MOST_CHARACTERS = 34_000;

/** Stories in one character: 1 with 64 levels, 2 with 8, 3 with 4. */
export const storiesPerDigit = (stories: number): number =>
  Math.min(3, Math.max(1, Math.ceil(stories / MOST_CHARACTERS)));

/** Heat of the stories of a part, as text. `perDigit` is `storiesPerDigit` of the part. */
export function encodeHeat(heat: readonly number[], perDigit: number): string {
  const bits = 6 / perDigit;
  let text = '';
  for (let at = 0; at < heat.length; at += perDigit) {
    let digit = 0;
    for (let nth = 0; nth < perDigit; nth += 1)
      digit = (digit << bits) | (levelOfHeat(heat[at + nth] ?? 0) >>> (6 - bits));
    text += digitOf(digit);
  }
  return text;
}

/** Heat of a part's stories, in levels that are comparable between parts of any size. */
export class HeatList {
  readonly #text: string;
  readonly #stories: number;
  readonly #perDigit: number;
  readonly #bits: number;
  #all: Uint8Array | undefined;

  constructor(text: string, stories: number) {
    this.#text = text;
    this.#stories = stories;
    this.#perDigit = storiesPerDigit(stories);
    this.#bits = 6 / this.#perDigit;
  }

  /** The level of the nth story, decoded for it alone. */
  levelOf(nth: number): number {
    const digit = valueOfDigit(this.#text, Math.floor(nth / this.#perDigit));
    const shift = this.#bits * (this.#perDigit - 1 - (nth % this.#perDigit));
    return ((digit >>> shift) << (6 - this.#bits)) & 63;
  }

  /** The levels of all stories: for many of them, and kept. */
  all(): Uint8Array {
    this.#all ??= this.#decode();
    return this.#all;
  }

  #decode(): Uint8Array {
    const [text, count, bits] = [this.#text, this.#stories, this.#bits];
    const top = 64 - (1 << (6 - bits));
    const levels = new Uint8Array(count);
    for (let nth = 0, at = 0; nth < count; at += 1) {
      const digit = valueOfDigit(text, at);
      // The first story has the highest bits.
      for (let turn = 0; turn < 6; turn += bits, nth += 1) levels[nth] = (digit << turn) & top;
    }
    return levels;
  }
}
