import { t } from '#src/messages/messages.ts';
import type { CoverageReport } from '../bundle/story-file.ts';
import { hasRightDate } from '../coverage/right-date.ts';
import { offsetWords } from './lag-words.ts';

type Dated = Pick<CoverageReport, 'time' | 'future'>;

/**
 * A report's time relative to its lead, or that it is unknown or impossible. Undefined if the
 * lead's own date is impossible: nothing is compared with it.
 */
export function placeWords(
  report: Dated & Pick<CoverageReport, 'offset'>,
  lead: Dated,
): string | undefined {
  if (report.time === undefined) return t('evidence.timeUnknown');
  if (!hasRightDate(report)) return t('evidence.dateWrong');
  return hasRightDate(lead) ? offsetWords(report.offset) : undefined;
}
