import { localDate } from '../time/zone-offsets.ts';

const HOUR_MINUTES = 60;

/**
 * The zone of an ISO 8601 `time` as its offset: `UTC`, `UTC+5:30`, `UTC−8`. Empty if the text is no
 * time. Not the zone's name: abbreviations are ambiguous, and engines write different ones.
 */
export function zoneWords(time: string, timeZone: string): string {
  const moment = Date.parse(time);
  if (Number.isNaN(moment)) return '';
  const minutes = Math.round((localDate(moment, timeZone).getTime() - moment) / 60_000);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [
    Math.floor(Math.abs(minutes) / HOUR_MINUTES),
    Math.abs(minutes) % HOUR_MINUTES,
  ];
  const part = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${part}`;
}
