import { language, t } from '#src/messages/messages.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment of this device by its own clock: the hour if it is of today, else with the date. */
export function momentWords(ms: number, now: Date): string {
  const at = new Date(ms);
  const hour = t('site.hour', { hour: two(at.getHours()), minute: two(at.getMinutes()) });
  if (at.toDateString() === now.toDateString()) return hour;
  const month = language().monthsShort[at.getMonth()] ?? '';
  const day = t('site.date', { day: at.getDate(), month, year: String(at.getFullYear()) });
  return day + t('site.further', { text: hour });
}
