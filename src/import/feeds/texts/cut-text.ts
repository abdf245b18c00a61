import { endOfGraphemes } from './graphemes.ts';
import { lastSentenceEnd } from './sentence-ends.ts';

/** A sentence's end before this share of the limit leaves too little: the text is cut at a word. */
const LEAST_SHARE = 0.25;
/** A break between words is looked for in this many UTF-16 units before the limit. */
const LOOKED_AT = 80;

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The text, or its beginning of at most `most` characters (graphemes): up to the last sentence's
 * end if one is in reach, otherwise up to a word, with an ellipsis.
 */
export function cutText(text: string, most: number): string {
  const limit = endOfGraphemes(text, most);
  return limit === undefined ? text : endAtSentence(text, limit, most);
}

/** The same for a text that its source has cut: it ends at a sentence or with an ellipsis. */
export function endCutText(text: string, most: number): string {
  const limit = endOfGraphemes(text, most - 1);
  return endAtSentence(text, limit ?? text.length, most);
}

function endAtSentence(text: string, limit: number, most: number): string {
  const end = lastSentenceEnd(text, limit);
  const least = endOfGraphemes(text, Math.floor(most * LEAST_SHARE)) ?? text.length;
  return end !== undefined && (end >= least || end === text.length)
    ? text.slice(0, end)
    : cutAtWord(text, limit, most);
}

function cutAtWord(text: string, limit: number, most: number): string {
  const room = limit === text.length ? limit : (endOfGraphemes(text, most - 1) ?? limit);
  const from = Math.max(0, room - LOOKED_AT);
  let end = room;
  for (const { index, segment } of words.segment(text.slice(from, room + LOOKED_AT))) {
    if (from + index > room) break;
    const isWhole = from + index + segment.length > room && from + index > from;
    if (isWhole) end = from + index;
  }
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/, '')}…`;
}
