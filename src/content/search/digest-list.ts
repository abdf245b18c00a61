import { BITS, digitOf, valueOfDigit } from './bit-text.ts';

/** Hexadecimal digits of a digest. Three of them are twelve bits, two characters of a list. */
const DIGITS = 16;
const PIECE = 3;

/** Digests one after the other as text, two thirds as long as their digits. */
export function encodeDigests(digests: readonly string[]): string {
  const digits = digests.join('');
  let text = '';
  for (let at = 0; at < digits.length; at += PIECE) {
    const bits = Number.parseInt(digits.slice(at, at + PIECE).padEnd(PIECE, '0'), 16);
    text += digitOf(bits >>> BITS) + digitOf(bits & ((1 << BITS) - 1));
  }
  return text;
}

/** The nth digest of a list; undefined if it has fewer. */
export function digestAt(text: string, nth: number): string | undefined {
  const first = Math.floor((nth * DIGITS) / PIECE);
  const end = Math.ceil(((nth + 1) * DIGITS) / PIECE);
  if (nth < 0 || end * 2 > text.length) return undefined;
  let digits = '';
  for (let piece = first; piece < end; piece += 1) {
    const bits = (valueOfDigit(text, piece * 2) << BITS) | valueOfDigit(text, piece * 2 + 1);
    digits += bits.toString(16).padStart(PIECE, '0');
  }
  const from = nth * DIGITS - first * PIECE;
  return digits.slice(from, from + DIGITS);
}
