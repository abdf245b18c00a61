import type { SubjectText } from '#src/content/subject.ts';
import { excerptKey, shinglesOf, titleKey } from '#src/content/text-keys.ts';
import { spellingsOf, wordKey } from '#src/content/words.ts';
import type { Report } from './article.ts';
import { onceEach } from './once-each.ts';

/** What title and excerpt of a report say, as numbers of words: equal words (by `wordKey`) have one number in every archive and every run. */
export type ReportText = SubjectText & {
  /** The title as titles are compared; undefined for one too short to tell. */
  readonly titleKey: string | undefined;
  readonly shingles: Int32Array;
  readonly excerptKey: number;
};

export type TextSource = Pick<Report, 'title' | 'excerpt'>;

/** Years, versions and amounts stand in texts on anything, so that they are no words of a subject. */
const NUMBER = /^\p{N}[\p{N}.,:-]*$/u;

type Word = { readonly number: number; readonly tells: boolean };

/** Reads texts. What one says depends on nothing but itself, so that it can be kept. */
export function createTextReader(): (text: TextSource) => ReportText {
  // By spelling, of which there are far fewer than words: a key costs more than all else here.
  const read = onceEach((spelling): Word => {
    const key = wordKey(spelling);
    return { number: numberOf(key), tells: !NUMBER.test(key) };
  });
  const numbered = ({ number }: Word): number => number;

  return ({ title, excerpt }) => {
    const [inTitle, inExcerpt] = [spellingsOf(title).map(read), spellingsOf(excerpt).map(read)];
    const excerptWords = inExcerpt.map(numbered);
    const words = new Set<number>();
    for (const { number, tells } of inTitle) if (tells) words.add(number);
    const titleWords = words.size;
    for (const { number, tells } of inExcerpt) if (tells) words.add(number);
    return {
      words: Int32Array.from(words),
      titleWords,
      titleKey: titleKey(inTitle.map(numbered)),
      shingles: shinglesOf(excerptWords),
      excerptKey: excerptKey(excerptWords),
    };
  };
}

/** FNV-1a, 32 bits, over UTF-16: two of an archive's words may come out as one number, and then count as one word. */
function numberOf(key: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) number = Math.imul(number ^ key.charCodeAt(at), 0x01000193);
  return number;
}
