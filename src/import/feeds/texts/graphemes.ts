const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where the character (grapheme) after the first `count` begins; undefined if there is none. */
export function endOfGraphemes(text: string, count: number): number | undefined {
  if (text.length <= count) return undefined;
  let seen = 0;
  for (const { index } of segmenter.segment(text)) {
    if (seen === count) return index;
    seen += 1;
  }
  return undefined;
}
