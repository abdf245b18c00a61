import { t } from '#src/messages/messages.ts';
import { EVENT_HOURS } from '../coverage/near-lead.ts';
import { amountOf } from './ago-words.ts';

const HOUR_MINUTES = 60;

const spans = {
  minutes: 'evidence.minutes',
  hours: 'evidence.hours',
  days: 'evidence.days',
  weeks: 'evidence.weeks',
  months: 'evidence.months',
  years: 'evidence.years',
} as const;

const inFull = {
  ...spans,
  minutes: 'evidence.minutesInFull',
  hours: 'evidence.hoursInFull',
} as const;

/** A time within an event, in minutes: in hours, as a day more or less decides who was first. */
function lagOf(minutes: number): ReturnType<typeof amountOf> {
  const n = Math.floor(minutes / HOUR_MINUTES);
  return n >= 24 && minutes <= EVENT_HOURS * HOUR_MINUTES
    ? { unit: 'hours', n }
    : amountOf(minutes);
}

/** A time within an event in a sentence: `23 hours`, `1 minute`. Minutes. */
export function lagInFull(minutes: number): string {
  const { unit, n } = lagOf(minutes);
  return t(inFull[unit], { n });
}

/**
 * A report's time relative to its lead: `62 h before`, `5 weeks after`, `at the same time`.
 * Minutes, negative if earlier.
 */
export function offsetWords(minutes: number): string {
  if (Math.abs(minutes) < 1 || Number.isNaN(minutes)) return t('evidence.sameTime');
  const { unit, n } = lagOf(Math.abs(minutes));
  return besideWords(t(spans[unit], { n }), minutes);
}

/** How far apart two times are, at any distance: `3 days before`. Minutes, negative if earlier. */
export function distanceWords(minutes: number): string {
  const { unit, n } = amountOf(Math.abs(minutes));
  return besideWords(t(spans[unit], { n }), minutes);
}

const besideWords = (span: string, minutes: number): string =>
  t(minutes < 0 ? 'evidence.before' : 'evidence.after', { span });
