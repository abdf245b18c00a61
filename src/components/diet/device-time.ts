import { longDateWords } from '#src/content/words/time-words.ts';
import { readerTime } from '#src/evidence/diet/story-opening.ts';
import { t } from '#src/messages/messages.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment (in milliseconds since 1970) by the device's clock: `30 December 2021, 14:05`. */
export function deviceTimeWords(at: number): string {
  const { day, hour } = readerTime(at);
  const minute = two(new Date(at).getMinutes());
  const text = t('site.hour', { hour: two(hour), minute });
  return longDateWords(day) + t('site.further', { text });
}
