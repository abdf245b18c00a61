import { type SubjectText, subjectNumber } from '#src/content/text/commonness.ts';
import { excerptKey, shinglesOf, titleKey } from '#src/content/text/text-keys.ts';
import { spellingsOf, wordKey } from '#src/content/text/words.ts';
import { subjectWord } from '#src/content/words/subject-words.ts';
import type { Report } from '../articles/article.ts';
import { memoize } from '../memoize.ts';

/**
 * What title and excerpt of a report say, as numbers of words: equal words (by `wordKey`) have one
 * number in every archive and every run, and so have equal words of a subject (by `subjectWord`).
 */
export type ReportText = SubjectText & {
  /** The title as titles are compared; undefined for one too short to tell. */
  readonly titleKey: string | undefined;
  readonly shingles: Int32Array;
  readonly excerptKey: number;
};

export type TextSource = Pick<Report, 'title' | 'excerpt'>;

/** A spelling: its number as a word, and as a word of a subject, where it is one. */
type Word = { readonly number: number; readonly subject: number | undefined };

/** Reads texts. What one says depends on nothing but itself, so that it can be kept. */
export function createTextReader(): (text: TextSource) => ReportText {
  // By spelling, of which there are far fewer than words: a key costs more than all else here.
  const read = memoize((spelling): Word => {
    const key = wordKey(spelling);
    const word = subjectWord(key);
    return {
      number: numberOf(key),
      subject: word && subjectNumber(numberOf(word.stem), word.script),
    };
  });
  const numbered = ({ number }: Word): number => number;

  return ({ title, excerpt }) => {
    const [inTitle, inExcerpt] = [spellingsOf(title).map(read), spellingsOf(excerpt).map(read)];
    const excerptWords = inExcerpt.map(numbered);
    const words = new Set<number>();
    for (const { subject } of inTitle) if (subject !== undefined) words.add(subject);
    const titleWords = words.size;
    for (const { subject } of inExcerpt) if (subject !== undefined) words.add(subject);
    return {
      words: Int32Array.from(words),
      titleWords,
      titleKey: titleKey(inTitle.map(numbered)),
      shingles: shinglesOf(excerptWords),
      excerptKey: excerptKey(excerptWords),
    };
  };
}

/**
 * FNV-1a, 32 bits, over UTF-16: two of an archive's words may come out as one number, and then
 * count as one word.
 */
function numberOf(key: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    number = Math.imul(number ^ key.charCodeAt(at), 0x01000193);
  return number;
}
