import { t } from '#src/messages/messages.ts';
import type { CoverageReport } from '../bundle/story-file.ts';
import { type Dated, hasRightDate } from '../coverage/right-date.ts';
import { offsetWords } from './lag-words.ts';
import { timeWords } from './time-words.ts';

/**
 * A report's time relative to its lead, or that it is unknown or impossible. Undefined if the
 * lead's own date is: nothing is compared with it.
 */
export function placeWords(
  report: Dated & Pick<CoverageReport, 'offset' | 'seen'>,
  lead: Dated,
  timeZone: string,
): string | undefined {
  if (report.seen !== undefined) return seenWords(report.seen, timeZone);
  if (report.time === undefined) return t('evidence.timeUnknown');
  if (!hasRightDate(report)) return t('evidence.dateWrong');
  return hasRightDate(lead) ? offsetWords(report.offset) : undefined;
}

/** In place of an unknown time: `time unknown; first seen 26 Nov 2026, 14:05`. */
export const seenWords = (seen: string, timeZone: string): string =>
  t('evidence.timeUnknownSeen', { time: timeWords(seen, timeZone) });
