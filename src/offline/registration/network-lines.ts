import { loadRooms } from '#src/messages/load-room.ts';
import { language, t } from '#src/messages/messages.ts';
import { showPageLine } from './page-line.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment of this device by its own clock: the hour if it is of today, else with the date. */
function momentWords(ms: number, now: Date): string {
  const at = new Date(ms);
  const hour = t('site.hour', { hour: two(at.getHours()), minute: two(at.getMinutes()) });
  if (at.toDateString() === now.toDateString()) return hour;
  const month = language().monthsShort[at.getMonth()] ?? '';
  const day = t('site.date', { day: at.getDate(), month, year: String(at.getFullYear()) });
  return day + t('site.further', { text: hour });
}

/** Of the line on the page. */
let oldest = Number.POSITIVE_INFINITY;

/**
 * Says that the page is a kept copy, or has kept data in it, and since when: nothing that it shows
 * is older than `ms`, or than what was said before.
 */
export async function sayAsOf(ms: number): Promise<void> {
  oldest = Math.min(oldest, ms);
  await loadRooms(['network']);
  showPageLine({ text: t('network.asOf', { time: momentWords(oldest, new Date()) }) });
}

/** Offers to load what the network has now. */
export async function offerNewest(why: 'back' | 'edition', load: () => void): Promise<void> {
  oldest = Number.POSITIVE_INFINITY;
  await loadRooms(['network']);
  const text = t(why === 'back' ? 'network.back' : 'network.edition');
  showPageLine({
    text,
    button: { label: t(why === 'back' ? 'site.reload' : 'network.load'), act: load },
  });
}
