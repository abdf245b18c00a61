import { type SubjectText, subjectNumber } from '#src/content/text/commonness.ts';
import { excerptKey, shinglesOf, titleKey } from '#src/content/text/text-keys.ts';
import { spellingsOf, wordKey } from '#src/content/text/words.ts';
import { subjectWord } from '#src/content/words/subject-words.ts';
import type { Report } from '../articles/article.ts';
import { memoize } from '../memoize.ts';
import { createNumberKeeper } from './number-slab.ts';

/**
 * Title and excerpt of a report as numbers of words. Equal words (by `wordKey`) have one number in
 * every archive and every run, and so have equal subject words (by `subjectWord`).
 */
export type ReportText = SubjectText & {
  /** The title's key for comparing titles; undefined if it is too short. */
  readonly titleKey: string | undefined;
  readonly shingles: Int32Array;
  readonly excerptKey: number;
};

export type TextSource = Pick<Report, 'title' | 'excerpt'>;

/** A spelling: its number as a word, and as a subject word if it is one. */
type Word = { readonly number: number; readonly subject: number | undefined };

/** A text depends on nothing but itself, so that it can be cached. */
export function createTextReader(): (text: TextSource) => ReportText {
  // By spelling, of which there are far fewer than words: the key is the most expensive part.
  const read = memoize((spelling): Word => {
    const key = wordKey(spelling);
    const word = subjectWord(key);
    return {
      number: numberOf(key),
      subject: word && subjectNumber(numberOf(word.stem), word.script),
    };
  });
  const keep = createNumberKeeper();
  const numbered = ({ number }: Word): number => number;

  return ({ title, excerpt }) => {
    const [inTitle, inExcerpt] = [spellingsOf(title).map(read), spellingsOf(excerpt).map(read)];
    const excerptWords = inExcerpt.map(numbered);
    const words = new Set<number>();
    for (const { subject } of inTitle) if (subject !== undefined) words.add(subject);
    const titleWords = words.size;
    for (const { subject } of inExcerpt) if (subject !== undefined) words.add(subject);
    return {
      words: keep(Int32Array.from(words)),
      titleWords,
      titleKey: titleKey(inTitle.map(numbered)),
      shingles: keep(shinglesOf(excerptWords)),
      excerptKey: excerptKey(excerptWords),
    };
  };
}

/** FNV-1a, 32 bits, over UTF-16: on a collision two words of an archive count as one. */
function numberOf(key: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1)
    number = Math.imul(number ^ key.charCodeAt(at), 0x01000193);
  return number;
}
