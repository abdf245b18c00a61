import { countTexts, type Frequencies } from '#src/content/text/commonness.ts';
import { createTextReader, type ReportText, type TextSource } from './report-text.ts';

/** Texts, by their reports: a WeakMap where a later run reads only what changed. */
export type KnownTexts = Pick<Map<TextSource, ReportText>, 'get'> & {
  set(report: TextSource, text: ReportText): unknown;
};

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
  known: KnownTexts = new Map(),
): Texts {
  const read = createTextReader();
  const of = (report: TextSource): ReportText => {
    const held = known.get(report);
    if (held) return held;
    const text = read(report);
    known.set(report, text);
    return text;
  };

  return { of, frequencies: countTexts(distinctTexts(articles, { of, known })) };
}

/**
 * The texts of these articles and of their related reports, each once; equal ones become one in
 * `known`. What is needed to find them is gone when they are counted: no closure holds it.
 */
function distinctTexts(
  articles: Iterable<TextSource & { readonly related: readonly TextSource[] }>,
  { of, known }: Pick<Texts, 'of'> & { readonly known: KnownTexts },
): ReportText[] {
  const seen = new Set<TextSource>();
  const findFirst = createFirsts();
  const distinct: ReportText[] = [];
  const add = (report: TextSource): void => {
    if (seen.has(report)) return;
    seen.add(report);
    const first = findFirst(report);
    if (first === report) distinct.push(of(report));
    else known.set(report, of(first));
  };
  for (const article of articles) {
    add(article);
    for (const report of article.related) add(report);
  }
  return distinct;
}

/**
 * Finds the first report with the same title and excerpt. By title, and by excerpt only where
 * several have that title: a key made of both would be a copy of all texts.
 */
function createFirsts(): (report: TextSource) => TextSource {
  const byTitle = new Map<string, TextSource>();
  const byExcerpt = new Map<string, Map<string, TextSource>>();
  return (report) => {
    const first = byTitle.get(report.title);
    if (!first) byTitle.set(report.title, report);
    if (!first || first.excerpt === report.excerpt) return first ?? report;
    const others = byExcerpt.get(report.title) ?? new Map<string, TextSource>();
    byExcerpt.set(report.title, others);
    const held = others.get(report.excerpt);
    if (!held) others.set(report.excerpt, report);
    return held ?? report;
  };
}
