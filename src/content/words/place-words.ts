import type { CoverageReport } from '../bundle/story-file.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import { offsetWords } from './lag-words.ts';

type Dated = Pick<CoverageReport, 'time' | 'future'>;

export const TIME_UNKNOWN = 'time unknown';

/**
 * Where a report stands beside its lead, that its time is not known, or that its date cannot be
 * right. Undefined when the date of the lead cannot be: nothing is measured from that one.
 */
export function placeWords(
  report: Dated & Pick<CoverageReport, 'offset'>,
  lead: Dated,
): string | undefined {
  if (report.time === undefined) return TIME_UNKNOWN;
  if (!hasRightDate(report)) return 'date looks wrong';
  return hasRightDate(lead) ? offsetWords(report.offset) : undefined;
}
