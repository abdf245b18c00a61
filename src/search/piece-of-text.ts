import { searchPlacesOf } from '#src/content/search/search-words.ts';
import { UNSPACED_LETTER } from '#src/content/text/words.ts';
import { matchedBy } from './mark-matches.ts';
import type { ResolvedWord } from './words/resolve-word.ts';

/** Letters that three lines of a narrow card show for certain, and those before a match. */
const SEEN = 60;
const BEFORE = 24;

/** A letter of these is as wide as two others. */
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/**
 * The part of a text to show of its matches: the whole text if its first lines show as many of the
 * words as any other part does, otherwise from a little before that part on, after an ellipsis.
 * Words that `beside` has, which is shown too, do not count.
 */
export function pieceOfText(text: string, words: readonly ResolvedWord[], beside = ''): string {
  const known = new Set(placesIn(beside, words).map(({ word }) => word));
  const places = placesIn(text, words).filter(({ word }) => !known.has(word));
  const scale = wide.test(text) ? 0.5 : 1;
  const seenFrom = (from: number): number =>
    new Set(
      places
        .filter(({ at, end }) => at >= from && end <= from + SEEN * scale)
        .map(({ word }) => word),
    ).size;
  let best = { from: 0, count: seenFrom(0) };
  for (const { at } of places) {
    const from = beginOfPiece(text, at, BEFORE * scale);
    const count = seenFrom(from);
    if (count > best.count) best = { from, count };
  }
  return best.from === 0 ? text : `… ${text.slice(best.from)}`;
}

/** Where a piece begins: with a whole word, or, in scripts without blanks, with a whole letter. */
function beginOfPiece(text: string, at: number, most: number): number {
  const earliest = at - most;
  if (earliest <= 0) return 0;
  const blank = text.slice(earliest, at).search(/\s\S/);
  if (blank !== -1) return earliest + blank + 1;
  if (!UNSPACED_LETTER.test(text.slice(earliest, at))) return at;
  return /^[\p{M}\u{dc00}-\u{dfff}]/u.test(text.slice(earliest)) ? at : earliest;
}

/** The places of a text that one of the words matches, in order. */
const placesIn = (text: string, words: readonly ResolvedWord[]) =>
  searchPlacesOf(text)
    .flatMap(({ text: spelling, at, length }) => {
      const word = matchedBy(spelling, words);
      return word === undefined ? [] : [{ word, at, end: at + length }];
    })
    .sort((a, b) => a.at - b.at);
