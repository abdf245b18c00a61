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

/** Levels of the stories, comparable between parts of any size. */
export function decodeHeat(text: string, stories: number): Uint8Array {
  const perDigit = storiesPerDigit(stories);
  const bits = 6 / perDigit;
  const levels = new Uint8Array(stories);
  for (let at = 0; at < stories; at += 1) {
    const digit = valueOfDigit(text, Math.floor(at / perDigit));
    const shift = bits * (perDigit - 1 - (at % perDigit));
    levels[at] = ((digit >>> shift) & ((1 << bits) - 1)) << (6 - bits);
  }
  return levels;
}
