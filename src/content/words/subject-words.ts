import { UNSPACED_LETTER } from '../text/words.ts';

/**
 * Words with this many equal first letters count as equal: in most languages the rest is an ending.
 */
export const STEM_LETTERS = 6;

/** Years, versions and amounts occur in texts on anything, so they are no subject words. */
const NUMBER = /^\p{N}[\p{N}.,:-]*$/u;

/**
 * Classes of scripts. The scripts of one language share a class; all other scripts are in the last,
 * OTHER.
 */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
];
const OTHER = SCRIPTS.length;

/** A subject word: its stem, and the class of its script, from 0 to 7. */
export type SubjectWord = { readonly stem: string; readonly script: number };

/**
 * The subject word of a `wordKey` key; undefined for a number. Stems are cut by letters, so no
 * language has to be known.
 */
export function subjectWord(key: string): SubjectWord | undefined {
  if (NUMBER.test(key)) return undefined;
  const found = SCRIPTS.findIndex((pattern) => pattern.test(key));
  const isWhole = UNSPACED_LETTER.test(key) || /\p{N}/u.test(key);
  return {
    stem: isWhole ? key : [...key].slice(0, STEM_LETTERS).join(''),
    script: found < 0 ? OTHER : found,
  };
}
