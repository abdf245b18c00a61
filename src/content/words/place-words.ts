import type { CoverageReport } from '../bundle/story-file.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import { offsetWords } from './lag-words.ts';

type Dated = Pick<CoverageReport, 'time' | 'future'>;

export const TIME_UNKNOWN = 'time unknown';

/**
 * A report's time relative to its lead, or that it is unknown or impossible. Undefined if the
 * lead's own date is impossible: nothing is compared with it.
 */
export function placeWords(
  report: Dated & Pick<CoverageReport, 'offset'>,
  lead: Dated,
): string | undefined {
  if (report.time === undefined) return TIME_UNKNOWN;
  if (!hasRightDate(report)) return 'date looks wrong';
  return hasRightDate(lead) ? offsetWords(report.offset) : undefined;
}
