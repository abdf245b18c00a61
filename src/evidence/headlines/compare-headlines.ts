import type { CoverageReport } from '#src/content/bundle/story-file.ts';
import {
  compareHeadlines,
  distinctHeadlines,
  type HeadlineRun,
  sharedBy,
} from './headline-runs.ts';

/** The headlines of one event, compared word by word. */
export type HeadlineComparison = {
  /** Headlines that differ in their words, at least two. */
  readonly headlines: number;
  /** A word in at least this many of them is shared. */
  readonly enough: number;
  /** The runs of each headline, by the id of its report. */
  readonly runsOf: ReadonlyMap<string, readonly HeadlineRun[]>;
};

/**
 * Compares the headlines of an event, the lead's included; equal ones count once. Undefined if
 * there is only one.
 */
export function compareReports(
  reports: readonly Pick<CoverageReport, 'id' | 'title' | 'excerpt'>[],
): HeadlineComparison | undefined {
  const titles = reports.map(({ title }) => title);
  const headlines = distinctHeadlines(titles).length;
  if (headlines < 2) return undefined;
  const runs = compareHeadlines(
    titles,
    reports.map(({ excerpt }) => excerpt),
  );
  return {
    headlines,
    enough: sharedBy(headlines),
    runsOf: new Map(reports.map(({ id }, at) => [id, runs[at] ?? []])),
  };
}
