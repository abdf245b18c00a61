import type { CoverageReport } from './address-file.ts';

/** Reports this near to the lead, before or after, are of the same event; what lies further away is background. */
export const EVENT_HOURS = 72;

const MINUTE = 60_000;

/** Minutes from the lead to a report, rounded; negative when the report ran before. Times in milliseconds. */
export function offsetMinutes(lead: number, report: number): number {
  const minutes = Math.round((report - lead) / MINUTE);
  return minutes === 0 ? 0 : minutes;
}

/** The tier of a report that stands `offset` minutes from its lead. */
export function tierOf(offset: number): CoverageReport['tier'] {
  return Math.abs(offset) <= EVENT_HOURS * 60 ? 'event' : 'background';
}
