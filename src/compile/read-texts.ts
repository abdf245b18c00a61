import type { Frequencies } from '#src/content/subject.ts';
import { createTextReader, type ReportText, type TextSource } from './report-text.ts';

/** Texts by the reports whose they are. */
export type KnownTexts = WeakMap<TextSource, ReportText>;

export type Texts = {
  /** The text of a report, read once for each: equal reports are one object in an archive. */
  readonly of: (report: TextSource) => ReportText;
  /** In how many of the archive's distinct texts each word stands. */
  readonly frequencies: Frequencies;
};

/**
 * Reads the texts of these articles and of all that they list, and counts their words. A text that is in `known` is not read again;
 * each that was read is there afterwards.
 */
export function readTexts(
  articles: Iterable<TextSource & { readonly related: readonly TextSource[] }>,
  known: KnownTexts = new WeakMap(),
): Texts {
  const read = createTextReader();
  const of = (report: TextSource): ReportText => {
    const held = known.get(report);
    if (held) return held;
    const text = read(report);
    known.set(report, text);
    return text;
  };

  const counts = new Map<number, number>();
  const seen = new Set<TextSource>();
  const distinct = new Set<string>();
  const count = (report: TextSource): void => {
    if (seen.has(report)) return;
    seen.add(report);
    const { words } = of(report);
    const text = `${report.title}\n${report.excerpt}`;
    if (distinct.has(text)) return;
    distinct.add(text);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const article of articles) {
    count(article);
    for (const report of article.related) count(report);
  }
  return { of, frequencies: { texts: distinct.size, frequency: (word) => counts.get(word) ?? 0 } };
}
