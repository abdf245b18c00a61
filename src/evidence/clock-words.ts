import type { ClockFault, ToldClock } from '#src/content/bundle/clock-fault.ts';
import type { PlainKey } from '#src/messages/catalogue.ts';
import { t } from '#src/messages/messages.ts';

const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

/** What is wrong with an outlet's times, with the evidence. */
export function clockWords({ clock, coarse, so, of: n }: ToldClock): string {
  if (clock === 'hours') return t('evidence.wholeHours', { so, n });
  if (clock === 'days') return t('evidence.datesOnly', { so, n });
  return t('evidence.shifted', { hours: Math.floor(coarse / HOUR_MINUTES), so, n });
}

const notes: Readonly<Record<ClockFault, PlainKey>> = {
  hours: 'evidence.wholeHoursNote',
  days: 'evidence.datesOnlyNote',
  shifted: 'evidence.shiftedNote',
};

/** The same in a sentence for the outlet's own page. */
export const clockSentence = (clock: ClockFault): string => t(notes[clock]);

/** How close reports are whose order a coarse clock leaves open: `within the hour`. */
export function withinWords(minutes: number): string {
  if (minutes === HOUR_MINUTES) return t('evidence.withinHour');
  if (minutes === DAY_MINUTES) return t('evidence.withinDay');
  return t('evidence.withinHours', { n: Math.ceil(minutes / HOUR_MINUTES) });
}
