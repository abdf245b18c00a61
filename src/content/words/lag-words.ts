import { EVENT_HOURS } from '../coverage/near-lead.ts';
import { spanWords } from './time-words.ts';

const HOUR_MINUTES = 60;

/** A time within an event, in minutes: in hours, as a day more or less decides who was first. */
export function lagWords(minutes: number): string {
  const hours = Math.floor(minutes / HOUR_MINUTES);
  return hours >= 24 && minutes <= EVENT_HOURS * HOUR_MINUTES ? `${hours} h` : spanWords(minutes);
}

/** A time within an event in a sentence: `23 hours`, `1 minute`. Minutes. */
export function lagInFull(minutes: number): string {
  return lagWords(minutes).replace(/^(\d+) (h|min)$/, (_, amount: string, unit: string) => {
    const noun = unit === 'h' ? 'hour' : 'minute';
    return `${amount} ${noun}${amount === '1' ? '' : 's'}`;
  });
}

/**
 * A report's time relative to its lead: `62 h before`, `5 weeks after`, `at the same time`.
 * Minutes, negative if earlier.
 */
export function offsetWords(minutes: number): string {
  if (Math.abs(minutes) < 1 || Number.isNaN(minutes)) return 'at the same time';
  return `${lagWords(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'}`;
}
