const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text of words parted by single blanks, in lines that are no wider than `width` as `measure`
 * tells. A word that is wider than a line is broken between its characters; a single character that
 * is still wider stands alone. Joined, the lines hold the whole text.
 */
export function breakLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const { segment } of graphemes.segment(word)) {
      if (line !== '' && measure(line + segment) > width) {
        lines.push(line);
        line = '';
      }
      line += segment;
    }
  }
  return [...lines, line];
}
