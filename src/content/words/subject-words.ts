import { UNSPACED_LETTER } from '../text/words.ts';

/**
 * Words count as equal from so many first letters on: in most languages what follows is an ending.
 */
export const STEM_LETTERS = 6;

/**
 * Years, versions and amounts stand in texts on anything, so that they are no words of a subject.
 */
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

/** A word of a subject: its stem, and the class of its script, from 0 to 7. */
export type SubjectWord = { readonly stem: string; readonly script: number };

/**
 * The word of a subject that a key of `wordKey` is; undefined for a number. Stems are cut by
 * letters, so that no language must be known.
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
