import type { CoverageReport } from './address-file.ts';

/** Reports this near to the lead, before or after, are of the same event where they share its subject. */
export const EVENT_HOURS = 72;

const MINUTE = 60_000;

/** Minutes from the lead to a report, rounded; negative when the report ran before. Times in milliseconds. */
export function offsetMinutes(lead: number, report: number): number {
  const minutes = Math.round((report - lead) / MINUTE);
  return minutes === 0 ? 0 : minutes;
}

/**
 * The tier of a report that stands `offset` minutes from its lead. Whether it shares the lead's subject is for `subjectTest` to
 * say, and not asked of a report that is too far away; where that cannot be told (undefined) time alone decides. Hours and words were chosen in decisions/060-two-tiers.md.
 */
export function tierOf(offset: number, sharesSubject: () => boolean | undefined): CoverageReport['tier'] {
  return Math.abs(offset) <= EVENT_HOURS * 60 && sharesSubject() !== false ? 'event' : 'background';
}
