import { countTexts, type Frequencies } from '#src/content/text/commonness.ts';
import { createTextReader, type ReportText, type TextSource } from './report-text.ts';

/** Texts, by their reports. */
export type KnownTexts = WeakMap<TextSource, ReportText>;

export type Texts = {
  /**
   * The text of a report, cached: equal reports are one object in an archive, and equal texts are
   * one.
   */
  readonly of: (report: TextSource) => ReportText;
  /** In how many of the archive’s distinct texts each word occurs. */
  readonly frequencies: Frequencies;
};

/**
 * Reads the texts of these articles and of their related reports, and counts their words. Reuses
 * the texts in `known`, and adds the others to it.
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

  const seen = new Set<TextSource>();
  const distinct = new Map<string, ReportText>();
  const count = (report: TextSource): void => {
    if (seen.has(report)) return;
    seen.add(report);
    const key = `${report.title}\n${report.excerpt}`;
    const first = distinct.get(key);
    if (first) known.set(report, first);
    else distinct.set(key, of(report));
  };
  for (const article of articles) {
    count(article);
    for (const report of article.related) count(report);
  }
  return { of, frequencies: countTexts(distinct.values()) };
}
