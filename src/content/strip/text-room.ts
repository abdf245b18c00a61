/** Letters of these scripts are as wide as high. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Pixels a character takes at 13 px, with some to spare: which typeface a reader's device has is not known. */
const pixels = (character: string): number => (WIDE.test(character) ? 13.5 : 7.1);

/** Pixels that a text of 13 px takes, at most. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + pixels(character), 0);
}

/** As much of a text as fits into `room` pixels, with dots for what is left out. */
export function fitText(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const kept: string[] = [];
  let left = room - pixels('…');
  for (const character of text) {
    left -= pixels(character);
    if (left < 0) break;
    kept.push(character);
  }
  return `${kept.join('').replace(/[\s\p{P}\p{Cf}]+$/u, '')}…`;
}
