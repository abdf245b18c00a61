import { createTextReader, type ReportText } from '#src/compile/reports/report-text.ts';
import { findCopies } from '#src/content/text/find-copies.ts';
import { foldLetters } from '#src/content/text/fold-letters.ts';
import type { ComparedReport } from './event-report.ts';
import { type Speech, speechOf } from './speech.ts';

/** A report with its text as numbers. */
export type KnownText = ReportText & {
  readonly report: ComparedReport;
  readonly speech: Speech;
  /** Outlet and title: reports that share it are a series, or one text in two editions. */
  readonly seriesKey: string;
  /** Id of the first report with this text, by `findCopies`; its own if there is none. */
  readonly original: string;
};

/** Reads reports, in any order; by their ids. */
export function readTexts(reports: readonly ComparedReport[]): ReadonlyMap<string, KnownText> {
  const read = createTextReader();
  const texts = [...reports].sort(byTime).map((report) => ({ report, text: read(report) }));
  const originals = findCopies(
    texts.map(({ report: { id, time, domain }, text }) => {
      const { titleKey, shingles, excerptKey } = text;
      return { id, time, domain, titleKey, shingles, excerptKey };
    }),
  );
  return new Map(
    texts.map(({ report, text }) => [
      report.id,
      {
        ...text,
        report,
        speech: speechOf(report),
        seriesKey: `${report.domain}\n${foldLetters(report.title.trim())}`,
        original: originals.get(report.id) ?? report.id,
      },
    ]),
  );
}

/** By time of publication, then by id. */
export const byTime = (a: ComparedReport, b: ComparedReport): number =>
  a.time - b.time || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The lead of equals is the one of highest quality, then the earliest, then the first by id. */
export const byRank = (a: ComparedReport, b: ComparedReport): number =>
  b.quality - a.quality || byTime(a, b);
