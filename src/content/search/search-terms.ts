import { UNSPACED_LETTER, unspacedLettersOf, wordKey, writtenKey } from '../text/words.ts';
import { isCode } from './search-words.ts';

/**
 * A term of the index: the key that equal words share, and behind a blank the word as written if
 * its diacritics or letter forms differ from the key. So all ways to write a word are neighbours in
 * the order of terms, and a term begins with its key.
 */
export const termOf = (spelling: string): string => {
  if (isCode(spelling)) return spelling.toLowerCase();
  const [key, written] = [wordKey(spelling), writtenKey(spelling)];
  return key === written ? key : `${key} ${written}`;
};

/** The key of a term. */
export function keyOfTerm(term: string): string {
  const blank = term.indexOf(' ');
  return blank === -1 ? term : term.slice(0, blank);
}

/** The word of a term as written. */
export const writtenOfTerm = (term: string): string => term.slice(term.indexOf(' ') + 1);

/** Words whose parts are searched for alone: `Covid-19`, not `10-12`; `zdnet.com`, not `U.S`. */
const COMPOUND = /^(?=.*\p{L})[^-]+(?:-[^-]+)+$/u;
const DOMAIN = /^\p{L}{2,}(?:\.\p{L}{2,})+$/u;

/** The parts of a compound or of a domain; of a pair of letters without blanks both letters. */
export function partsOf(spelling: string): readonly string[] {
  if (UNSPACED_LETTER.test(spelling)) {
    const letters = unspacedLettersOf(spelling);
    return letters.length > 1 ? letters : [];
  }
  if (isCode(spelling)) return [];
  if (COMPOUND.test(spelling)) return spelling.split('-');
  return DOMAIN.test(spelling) ? spelling.split('.') : [];
}

/** All terms that a spelling is indexed under, its own first. */
export const termsOf = (spelling: string): readonly string[] => [
  ...new Set([termOf(spelling), ...partsOf(spelling).map(termOf)]),
];

/**
 * Terms that are properties of a story, not words of it; no word begins with `!`. Names of outlets
 * and topics are there by each word, and whole with hyphens between.
 */
export const attribute = {
  outlet: (key: string): string => `!o:${key}`,
  topic: (key: string): string => `!t:${key}`,
  kind: (kind: 'article' | 'video'): string => `!k:${kind}`,
  /** Independent sources, at most MOST_SOURCES. */
  sources: (count: number): string => `!s:${Math.min(MOST_SOURCES, count)}`,
  /** Who reports it, as in the columns. */
  talk: (talk: string): string => `!w:${talk}`,
} as const;

/** Stories with more independent sources count as having so many. */
export const MOST_SOURCES = 30;
