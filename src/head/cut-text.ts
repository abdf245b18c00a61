const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Marks and blanks that would look odd before the dots. */
const trailing = /[\s\p{Pd},;:.…]+$/u;

/**
 * A text of at most `most` characters as a reader counts them, cut at a word if there is one in its
 * last third, with dots for the rest. A text that fits is unchanged.
 */
export function cutText(text: string, most: number): string {
  // A character has at least one code unit, so a text of this length fits without slow counting.
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
