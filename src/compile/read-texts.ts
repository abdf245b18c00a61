import { shinglesOf, titleKey } from '#src/content/same-text.ts';
import type { Frequencies, SubjectText } from '#src/content/subject.ts';
import { spellingsOf, wordKey } from '#src/content/words.ts';
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
  const read = createTextReader();
  const known = new Map<TextSource, ReportText>();
  const of = (report: TextSource): ReportText => {
    const held = known.get(report);
    if (held) return held;
    const text = read(report);
    known.set(report, text);
    return text;
  };

  const counts: number[] = [];
  const distinct = new Set<string>();
  const count = (report: TextSource): void => {
    if (known.has(report)) return;
    const { words } = of(report);
    const text = `${report.title}\n${report.excerpt}`;
    if (distinct.has(text)) return;
    distinct.add(text);
    for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  };
  for (const article of articles) {
    count(article);
    for (const report of article.related) count(report);
  }
  return { of, frequencies: { texts: distinct.size, frequency: (word) => counts[word] ?? 0 } };
}

/** Reads texts whose words share their numbers. */
function createTextReader(): (text: TextSource) => ReportText {
  const keys = new Map<string, number>();
  /** By spelling, of which there are far fewer than words: a key costs more than all else here. */
  const spelled = new Map<string, number>();
  /** By number: whether the word tells of a subject. */
  const telling: boolean[] = [];

  const numberOf = (spelling: string): number => {
    const held = spelled.get(spelling);
    if (held !== undefined) return held;
    const key = wordKey(spelling);
    const number = keys.get(key) ?? keys.size;
    keys.set(key, number);
    telling[number] = !NUMBER.test(key);
    spelled.set(spelling, number);
    return number;
  };
  const tells = (number: number): boolean => telling[number] ?? false;

  return ({ title, excerpt }) => {
    const [inTitle, inExcerpt] = [spellingsOf(title).map(numberOf), spellingsOf(excerpt).map(numberOf)];
    const words = new Set(inTitle.filter(tells));
    const titleWords = words.size;
    for (const number of inExcerpt) if (tells(number)) words.add(number);
    return { words: Int32Array.from(words), titleWords, titleKey: titleKey(inTitle), shingles: shinglesOf(inExcerpt) };
  };
}
