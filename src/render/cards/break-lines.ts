const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks words that are separated by single blanks into lines of at most `width`, as `measure`
 * returns it. A wider word is broken between its characters; a single wider character is a line of
 * its own. The joined lines are the whole text.
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
