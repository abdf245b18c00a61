const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A mark or blank that would stand oddly before the dots. */
const trailing = /[\s\p{Pd},;:.…]+$/u;

/**
 * A text in at most `most` characters as a reader counts them, cut at a word where there is one in
 * its last third, with dots for what is left out. A text that fits stays as it is.
 */
export function cutText(text: string, most: number): string {
  // A character takes at least one place of the string: what is no longer than this fits, and needs
  // no slow counting.
  if (text.length <= most) return text;
  const starts: number[] = [];
  for (const { index } of graphemes.segment(text)) {
    starts.push(index);
    if (starts.length > most) break;
  }
  if (starts.length <= most) return text;
  const room = text.slice(0, starts[most - 1]);
  const endsAtWord = /\s/.test(text.slice(room.length, room.length + 1));
  const blank = endsAtWord ? room.length : room.search(/\s\S*$/);
  const cut = blank >= (room.length * 2) / 3 ? room.slice(0, blank) : room;
  return `${cut.replace(trailing, '')}…`;
}
