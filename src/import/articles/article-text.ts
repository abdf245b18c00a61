import { stringify, type ToStringOptions } from 'yaml';
import type { ImportedReport } from '../reports/imported-report.ts';
import { reportMatter } from './report-matter.ts';

/** A line for each value, however long: versions compare line by line. */
export const yamlForm: ToStringOptions = {
  lineWidth: 0,
  defaultKeyType: 'PLAIN',
  defaultStringType: 'QUOTE_DOUBLE',
};

/** From this quality up, each report of the coverage adds to heat; below, heat is quality. */
const COUNTS_FROM = 50;
const HEAT_PER_REPORT = 10;

/** Heat as a sum that readers can check: quality, and 10 for each related report (decision 064). */
export const heatOf = (quality: number, related: number): number =>
  quality < COUNTS_FROM ? quality : quality + HEAT_PER_REPORT * related;

/** The file of a new story; `related` is in order of publication. */
export function articleText(lead: ImportedReport, related: readonly ImportedReport[]): string {
  const { provider, images, ...fields } = reportMatter(lead);
  const matter = {
    ...fields,
    heat: heatOf(lead.quality, related.length),
    published: true,
    provider,
    ...(images !== undefined && { images }),
    ...(lead.topics.length > 0 && { topics: [...lead.topics] }),
    ...(related.length > 0 && { related: related.map(reportMatter) }),
  };
  return `---\n${stringify(matter, yamlForm)}---\n`;
}
