import { shinglesOf, titleKey } from '#src/content/same-text.ts';
import type { Frequencies, SubjectText } from '#src/content/subject.ts';
import { wordsOf } from '#src/content/words.ts';
import type { Report } from './article.ts';

/** What title and excerpt of a report say, as numbers of words: equal words (by `wordKey`) have one number. */
export type ReportText = SubjectText & {
  /** The title as titles are compared; undefined for one too short to tell. */
  readonly titleKey: string | undefined;
  readonly shingles: Int32Array;
};

export type Texts = {
  /** The text of a report, read once for each: equal reports are one object in an archive. */
  readonly of: (report: TextSource) => ReportText;
  /** In how many of the archive's distinct texts each word stands. */
  readonly frequencies: Frequencies;
};

type TextSource = Pick<Report, 'title' | 'excerpt'>;

/** Years, versions and amounts stand in texts on anything, so that they are no words of a subject. */
const NUMBER = /^\p{N}[\p{N}.,:-]*$/u;

/** Reads the texts of these articles and of all that they list, and counts their words. Each text is read once, however often it is repeated. */
export function readTexts(articles: Iterable<TextSource & { readonly related: readonly TextSource[] }>): Texts {
  const numbers = new Map<string, number>();
  const known = new WeakMap<TextSource, ReportText>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  };
  const of = (report: TextSource): ReportText => {
    const text = known.get(report) ?? readText(report, numberOf);
    known.set(report, text);
    return text;
  };

  const counts: number[] = [];
  const distinct = new Set<string>();
  const seen = new Set<TextSource>();
  const count = (report: TextSource): void => {
    if (seen.has(report)) return;
    seen.add(report);
    const text = `${report.title}\n${report.excerpt}`;
    if (distinct.has(text)) return;
    distinct.add(text);
    for (const word of of(report).words) counts[word] = (counts[word] ?? 0) + 1;
  };
  for (const article of articles) [article, ...article.related].forEach(count);
  return { of, frequencies: { texts: distinct.size, frequency: (word) => counts[word] ?? 0 } };
}

function readText({ title, excerpt }: TextSource, numberOf: (key: string) => number): ReportText {
  const read = (text: string) => wordsOf(text).map(({ key }) => ({ key, number: numberOf(key) }));
  const [inTitle, inExcerpt] = [read(title), read(excerpt)];
  const telling = (words: typeof inTitle) => words.flatMap(({ key, number }) => (NUMBER.test(key) ? [] : [number]));
  const titleWords = new Set(telling(inTitle));
  const all = (words: typeof inTitle) => words.map(({ number }) => number);
  return {
    words: Int32Array.from(new Set([...titleWords, ...telling(inExcerpt)])),
    titleWords: titleWords.size,
    titleKey: titleKey(all(inTitle)),
    shingles: shinglesOf(all(inExcerpt)),
  };
}
