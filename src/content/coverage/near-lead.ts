/**
 * Reports this near to the lead, before or after, are of the same event if they share its subject.
 */
export const EVENT_HOURS = 72;

const MINUTE_MS = 60_000;

/**
 * Minutes from the lead to a report, rounded; negative if the report is earlier. Times in
 * milliseconds.
 */
export function offsetMinutes(lead: number, report: number): number {
  const minutes = Math.round((report - lead) / MINUTE_MS);
  return minutes === 0 ? 0 : minutes;
}

/**
 * Whether a report `offset` minutes from its lead can be of the lead’s event. Hours and words were
 * chosen in decisions/060-two-tiers.md.
 */
export const isNearLead = (offset: number): boolean => Math.abs(offset) <= EVENT_HOURS * 60;
