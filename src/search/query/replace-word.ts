import { termOf, writtenOfTerm } from '#src/content/search/search-terms.ts';
import { searchPlacesOf } from '#src/content/search/search-words.ts';

/**
 * A search with another word in place of one of its words, given as `AskedWord.written`; the other
 * word alone if it is not there.
 */
export function replaceWord(search: string, written: string, other: string): string {
  const place = searchPlacesOf(search).findLast(
    ({ text }) => writtenOfTerm(termOf(text)) === written,
  );
  if (!place) return other;
  return search.slice(0, place.at) + other + search.slice(place.at + place.length);
}
