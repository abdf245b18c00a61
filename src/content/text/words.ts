import { foldLetters } from './fold-letters.ts';

/**
 * Scripts without blanks between words, and signs that they share, such as the long vowel of kana.
 */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** A letter of such a script, anywhere in a text. */
export const UNSPACED_LETTER = new RegExp(`[${UNSPACED}]`, 'u');

/**
 * Signs that can be inside a word: `U.S`, `3.5`, `10,000`, `AT&T`, `Covid-19`, `don’t`; in Hebrew
 * the marks of an abbreviation.
 */
const INSIDE = String.raw`(?:[.,'’&\u05f3-]|(?<=\p{Script=Hebrew})["\u05f4”](?=\p{Script=Hebrew}))`;
const joined = (part: string): string => `${part}(?:${INSIDE}${part})*`;

/** Letters and digits, with such signs inside. */
const WORD = new RegExp(joined(String.raw`[\p{L}\p{M}\p{N}]+`), 'gu');

/** The same outside scripts without blanks, which are matched separately. */
const SPACED = joined(String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`);

/**
 * A letter of a script without blanks, with all marks and signs that belong to it, in any form of
 * Unicode.
 */
const UNIT = String.raw`[${UNSPACED}](?:\p{M}|[\uff9e\uff9f\u0e33\u0eb3]|(?<=\u0e4d)\u0e32|(?<=\u0ecd)\u0eb2)*`;
const RUN_OR_WORD = new RegExp(`(?:${UNIT})+|${SPACED}`, 'gu');
const EACH_UNIT = new RegExp(UNIT, 'gu');

/** A displayed word of such a text: a Han character, a run of either kana, or of anything else. */
const KANA_OR_HAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const CHARACTER = new RegExp(
  String.raw`\p{Script=Han}|[\p{Script=Hiragana}\u3099\u309a]+|[\p{Script=Katakana}\u3099\u309aー]+|${joined(String.raw`(?:(?!${KANA_OR_HAN})[\p{L}\p{M}\p{N}])+`)}`,
  'gu',
);

/** A piece of a text and its start, in UTF-16 units. */
export type Spelling = { readonly text: string; readonly at: number };

/** A word in a text, and the key that equal words share. */
export type Word = Spelling & { readonly key: string };

/**
 * The words of a text for comparing and searching, in order. In scripts without blanks they are all
 * pairs of adjacent letters, which overlap: engines' dictionaries for these scripts differ, and a
 * key must be the same in the build and in every browser.
 */
export const wordsOf = (text: string): Word[] => placedSpellingsOf(text).map(withKey);

/**
 * The words of a text for display, without overlap: in scripts without blanks single characters are
 * words.
 */
export const shownWordsOf = (text: string): Word[] =>
  matchesOf(text, UNSPACED_LETTER.test(text) ? CHARACTER : WORD).map(withKey);

/** Only the texts of `wordsOf`, in a third of its time, for reading a whole archive. */
export function spellingsOf(text: string): readonly string[] {
  return UNSPACED_LETTER.test(text)
    ? placedSpellingsOf(text).map((word) => word.text)
    : (text.match(WORD) ?? []);
}

/** `wordsOf` without the keys. */
export function placedSpellingsOf(text: string): Spelling[] {
  if (UNSPACED_LETTER.test(text)) return matchesOf(text, RUN_OR_WORD).flatMap(bigramsOf);
  let end = 0;
  // Searching each word again costs less than half of a match with its index; no part of a word is
  // between words.
  return (text.match(WORD) ?? []).map((word) => {
    const at = text.indexOf(word, end);
    end = at + word.length;
    return { text: word, at };
  });
}

/** The letters of a run without blanks, each with its marks. */
export const unspacedLettersOf = (run: string): readonly string[] => run.match(EACH_UNIT) ?? [];

const matchesOf = (text: string, pattern: RegExp): Spelling[] =>
  Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ text: word, at: index }));

const withKey = ({ text, at }: Spelling): Word => ({ text, at, key: wordKey(text) });

/**
 * The pairs of adjacent letters of a run without blanks; a word of another script is itself, and so
 * is a single letter.
 */
function bigramsOf(run: Spelling): Spelling[] {
  if (!UNSPACED_LETTER.test(run.text)) return [run];
  const units = matchesOf(run.text, EACH_UNIT);
  const pairs = units.slice(1).map((unit, before): Spelling => {
    const from = units[before]?.at ?? 0;
    return { text: run.text.slice(from, unit.at + unit.text.length), at: run.at + from };
  });
  return pairs.length === 0 ? [run] : pairs;
}

/** Most words of an English text: their key is the word itself in lower case. */
const PLAIN = /^[A-Za-z0-9]+$/;

const APOSTROPHE = /['’‘ʼ＇]/g;
const HEBREW_SIGNS = /(?<=\p{Script=Hebrew})["\u05f3\u05f4”']+/gu;
const GENITIVE = /(?:'s?)+$/;
const LATIN = /^[\p{Script=Latin}']+$/u;

/**
 * The key that equal words share: their letters by `foldLetters`, without the English genitive. Of
 * a word with an apostrophe the longer part counts, which is the name in `İstanbul'un` and
 * `l'Europe`; if none is longer, the whole.
 */
export const wordKey = (word: string): string => keyBy(foldLetters, word);

/** `wordKey` with diacritics and letter forms as written, in lower case. */
export const writtenKey = (word: string): string =>
  keyBy((text) => text.normalize('NFKC').toLowerCase().normalize('NFC'), word);

function keyBy(fold: (text: string) => string, word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const key = fold(word).replace(APOSTROPHE, "'").replace(HEBREW_SIGNS, '').replace(GENITIVE, '');
  return key.includes("'") && LATIN.test(key) ? longestPart(key) : key;
}

function longestPart(key: string): string {
  const [longest = '', second = ''] = key.split("'").sort((a, b) => b.length - a.length);
  return longest.length > second.length ? longest : key;
}
