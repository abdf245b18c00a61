import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Without what a terminal would execute or hide; joiners of emoji and scripts stay. */
export const visible = (text: string): string =>
  text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '');

/** Columns of a text on a terminal: 2 for a wide character, 0 for a mark. */
export const widthOf = (text: string): number => stringWidth(text);

/** At most so many columns, cut after a whole character, with an ellipsis. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [cut, used] = ['', 0];
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width - 1) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Lines of at most so many columns, broken at blanks; a longer word has a line of its own. */
export function wrapAt(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
