import { EVENT_HOURS } from './coverage.ts';
import { spanWords } from './time-words.ts';

const HOUR = 60;

/** A length of time within an event, in minutes: in hours as long as an event lasts, where a day more or less decides who was first. */
export function lagWords(minutes: number): string {
  const hours = Math.floor(minutes / HOUR);
  return hours >= 24 && minutes <= EVENT_HOURS * HOUR ? `${hours} h` : spanWords(minutes);
}

/** Where a report stands beside its lead: `62 h before`, `5 weeks after`, `same minute`. Minutes, negative when it ran before. */
export function offsetWords(minutes: number): string {
  if (Math.abs(minutes) < 1 || Number.isNaN(minutes)) return 'same minute';
  return `${lagWords(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'}`;
}
