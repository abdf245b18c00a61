import { wordsOf } from '#src/content/words.ts';
import type { Report } from './article.ts';

/** In how many texts of an archive each term stands. A term is the key of a word (`wordKey`). */
export type TermFrequencies = {
  /** Texts that were counted. */
  readonly texts: number;
  /** Texts that hold the term; 0 for one that none holds. */
  readonly frequency: (term: string) => number;
  /** How telling a term is: `ln(texts / frequency)`, 0 for one that every text holds. A term that none holds counts as held by one. */
  readonly idf: (term: string) => number;
};

/** Counts in how many of these texts, each given as its distinct terms, every term stands. */
export function countTerms(texts: Iterable<readonly string[]>): TermFrequencies {
  const counts = new Map<string, number>();
  let total = 0;
  for (const terms of texts) {
    total += 1;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const frequency = (term: string): number => counts.get(term) ?? 0;
  return { texts: total, frequency, idf: (term) => Math.log(Math.max(total, 1) / Math.max(frequency(term), 1)) };
}

const known = new WeakMap<Pick<Report, 'title' | 'excerpt'>, readonly string[]>();

/** The distinct terms of a report's title and excerpt, in the order of the text. Read once a report: equal ones are one object in an archive. */
export function termsOf(report: Pick<Report, 'title' | 'excerpt'>): readonly string[] {
  const held = known.get(report);
  if (held) return held;
  const terms = [...new Set(wordsOf(`${report.title}\n${report.excerpt}`).map(({ key }) => key))];
  known.set(report, terms);
  return terms;
}

/** Counts the terms of the distinct texts among these reports, however often each is repeated. */
export function countReportTerms(reports: Iterable<Pick<Report, 'title' | 'excerpt'>>): TermFrequencies {
  const seen = new Set<object>();
  const texts = new Map<string, readonly string[]>();
  for (const report of reports) {
    if (seen.has(report)) continue;
    seen.add(report);
    const text = `${report.title}\n${report.excerpt}`;
    if (!texts.has(text)) texts.set(text, termsOf(report));
  }
  return countTerms(texts.values());
}
