/** Letters of these scripts are as wide as high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Width of a character in type sizes, with some to spare, because the reader's typeface is unknown.
 */
const emsOf = (character: string): number => (WIDE.test(character) ? 1.04 : 0.55);

/** Most pixels that a text takes in type of `size` pixels. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + emsOf(character) * size, 0);
}

/** As much of a text as fits into `room` pixels, with dots for the rest. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const kept: string[] = [];
  let left = room - emsOf('…') * size;
  for (const character of text) {
    left -= emsOf(character) * size;
    if (left < 0) break;
    kept.push(character);
  }
  return `${kept.join('').replace(/[\s\p{P}\p{Cf}]+$/u, '')}…`;
}
