import type { CoverageReport } from '#src/content/bundle/story-file.ts';

/** One place of a list: a report, or an outlet's first one with its others folded behind it. */
export type ReportGroup = {
  readonly first: CoverageReport;
  readonly others: readonly CoverageReport[];
};

/**
 * One group per outlet, in order of each outlet's first report; reports must be in order of
 * publication.
 */
export function groupByOutlet(reports: readonly CoverageReport[]): ReportGroup[] {
  const groups = new Map<string, { first: CoverageReport; others: CoverageReport[] }>();
  for (const report of reports) {
    const group = groups.get(report.outlet.domain);
    if (group) group.others.push(report);
    else groups.set(report.outlet.domain, { first: report, others: [] });
  }
  return [...groups.values()];
}
