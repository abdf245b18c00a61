import { graphemeEnds } from './graphemes.ts';
import { lastSentenceEnd } from './sentence-ends.ts';

/** A sentence's end before this share of the limit leaves too little: the text is cut at a word. */
const LEAST_SHARE = 0.25;
/** A break between words is looked for in this many UTF-16 units around the limit. */
const LOOKED_AT = 80;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The text, or its beginning of at most `most` characters (graphemes): up to the last sentence's
 * end if one is in reach, otherwise up to a word, with an ellipsis. `isCut` if the source has cut
 * the text already: then a short one ends so as well.
 */
export function cutText(text: string, most: number, isCut = false): string {
  const endOf = graphemeEnds(text, most);
  const limit = endOf(most);
  if (limit === undefined && !isCut) return text;
  const end = lastSentenceEnd(text, limit ?? text.length);
  const least = endOf(Math.floor(most * LEAST_SHARE)) ?? text.length;
  return end !== undefined && end >= least
    ? text.slice(0, end)
    : cutAtWord(text, endOf(most - 1) ?? text.length);
}

function cutAtWord(text: string, limit: number): string {
  const from = Math.max(0, limit - LOOKED_AT);
  let end = limit;
  for (const { index, segment } of words.segment(text.slice(from, limit + LOOKED_AT))) {
    const start = from + index;
    if (start + segment.length <= limit) continue;
    // A word that begins before the window is cut inside.
    if (start > from) end = Math.min(start, limit);
    break;
  }
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
}
