import { language, t } from '#src/messages/messages.ts';
import { localDate } from '../time/zone-offsets.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Date and hour of an ISO 8601 `time` in a zone; empty if the text is no time. Without Intl:
 * engines differ in words, commas and zones, and a prerendered page must equal the one made in the
 * browser.
 */
function told(time: string, timeZone: string, yearKnown?: string): { date: string; hour: string } {
  const local = localDate(Date.parse(time), timeZone);
  if (Number.isNaN(local.getTime())) return { date: '', hour: '' };
  const day = local.getUTCDate();
  const month = language().monthsShort[local.getUTCMonth()] ?? '';
  const year = String(local.getUTCFullYear());
  return {
    date:
      year === yearKnown
        ? t('site.dateOfYear', { day, month })
        : t('site.date', { day, month, year }),
    hour: t('site.hour', { hour: two(local.getUTCHours()), minute: two(local.getUTCMinutes()) }),
  };
}

/** An ISO 8601 `time` in a zone: `30 Dec 2021, 14:05`. Empty if the text is no time. */
export function timeWords(time: string, timeZone: string): string {
  const { date, hour } = told(time, timeZone);
  return date && date + t('site.further', { text: hour });
}

/** Hour and minute of an ISO 8601 `time` in a zone: `14:05`. Empty if the text is no time. */
export function hourWords(time: string, timeZone: string): string {
  return told(time, timeZone).hour;
}

/**
 * Date of an ISO 8601 `time` in a zone: `30 Dec 2021`, or `30 Dec` if it is of the year that the
 * reader knows. Empty if the text is no time.
 */
export function dateWords(time: string, timeZone: string, yearKnown?: string): string {
  return told(time, timeZone, yearKnown).date;
}

/** The parts of a day, `YYYY-MM-DD`, in words; undefined if the text is no day. */
export function dayParts(text: string) {
  const noon = new Date(`${text}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return undefined;
  const { weekdays, months } = language();
  return {
    weekday: weekdays[noon.getUTCDay()] ?? '',
    day: noon.getUTCDate(),
    month: months[noon.getUTCMonth()] ?? '',
    year: String(noon.getUTCFullYear()),
  };
}

/** A day, `YYYY-MM-DD`, in full: `Thursday 30 December 2021`. The text itself if it is no day. */
export function dayWords(day: string): string {
  const parts = dayParts(day);
  return parts ? t('site.fullDay', parts) : day;
}

/** A day without its weekday: `30 December 2021`. The text itself if it is no day. */
export function longDateWords(day: string): string {
  const parts = dayParts(day);
  return parts ? t('site.longDate', parts) : day;
}

/** A month, `2021-12`: `December 2021`. */
export function monthWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return t('site.month', { month: language().monthsAlone[Number(number) - 1] ?? '', year });
}
